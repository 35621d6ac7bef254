using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Models;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits the unions of the document: their base classes, their cases, and what reads and writes them.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class UnionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var document = context.TheDocument();
        var target = context.Target();

        var unions = document.SelectMany(static (parsed, _) => parsed.Unions).WithTrackingName(Steps.Unions);
        var cases = unions.SelectMany(static (union, _) => union.Cases).WithTrackingName(Steps.Cases);
        var diagnostics = document.SelectMany(static (parsed, _) => parsed.Diagnostics).WithTrackingName(Steps.Diagnostics);

        context.RegisterSourceOutput(unions.Combine(target), static (output, pair) => UnionSources.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(cases, static (output, union) => CaseSources.Add(output, union));
        context.RegisterSourceOutput(target, static (output, lacking) => SupportTypesEmitter.Add(output, lacking));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}

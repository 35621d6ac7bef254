using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits the typed view of schemas that have one member for each kind of event: the audit log.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class EventUnionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = context.Target();
        var parsed = context.EventUnions();

        var unions = parsed.SelectMany(static (found, _) => found.Unions).WithTrackingName(Steps.EventUnions);
        var diagnostics = parsed.SelectMany(static (found, _) => found.Diagnostics);

        context.RegisterSourceOutput(unions.Combine(target), static (output, pair) => EventUnionSources.Add(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}

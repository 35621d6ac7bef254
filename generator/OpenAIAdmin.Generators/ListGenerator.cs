using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits, for each list of the document, the members of Kiota's request builder that follow its pages.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ListGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.Lists();

        var lists = parsed.SelectMany(static (found, _) => found.Lists).WithTrackingName(Steps.List);
        var diagnostics = parsed.SelectMany(static (found, _) => found.Diagnostics).WithTrackingName(Steps.ListDiagnostics);

        context.RegisterSourceOutput(lists, static (output, list) => ListSources.Add(output, list));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}

using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits what the client has to know of every operation before it sends, and what the class of errors has to tell.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ClientFactsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.ClientFacts();

        var operations = parsed.Select(static (facts, _) => facts.Operations).WithTrackingName(Steps.Operations);
        var error = parsed.SelectMany(static (facts, _) => facts.Error is { } found ? new[] { found } : []).WithTrackingName(Steps.Error);
        var diagnostics = parsed.SelectMany(static (facts, _) => facts.Diagnostics);

        context.RegisterSourceOutput(operations, static (output, found) => OperationsEmitter.Add(output, found));
        context.RegisterSourceOutput(error, static (output, found) => ErrorEmitter.Add(output, found));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}

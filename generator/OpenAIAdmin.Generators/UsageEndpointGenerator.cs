using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Emission;
using OpenAIAdmin.Generators.Parsing;

namespace OpenAIAdmin.Generators;

/// <summary>Emits, for each operation that returns a union, the members that read its pages with our reader.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class UsageEndpointGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var parsed = context.Endpoints();

        var endpoints = parsed.SelectMany(static (found, _) => found.Endpoints).WithTrackingName(Steps.Endpoint);
        var diagnostics = parsed.SelectMany(static (found, _) => found.Diagnostics).WithTrackingName(Steps.EndpointDiagnostics);

        context.RegisterSourceOutput(endpoints, static (output, endpoint) => EndpointEmitter.Add(output, endpoint));
        context.RegisterSourceOutput(diagnostics, static (output, found) => output.ReportDiagnostic(DocumentDiagnostics.ToDiagnostic(found)));
    }
}

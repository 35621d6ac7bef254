using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the document and the manifest of Kiota's output to the operations that return a union.</summary>
internal static class EndpointPipeline
{
    public static IncrementalValueProvider<ParsedEndpoints> Endpoints(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => DocumentParser.IsDocument(file) || KiotaManifest.IsManifest(file))
            .Collect()
            .Select(static (files, cancellation) => EndpointParser.Parse(files, cancellation))
            .WithTrackingName(Steps.Endpoints);
}

using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the document and the manifest to what the client knows of its operations and errors.</summary>
internal static class ClientFactsPipeline
{
    public static IncrementalValueProvider<ParsedClientFacts> ClientFacts(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => SourceFiles.Concern(file))
            .Collect()
            .Select(static (files, cancellation) => ClientFactsParser.Parse(files, cancellation))
            .WithTrackingName(Steps.ClientFacts);
}

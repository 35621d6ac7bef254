using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the document and the manifest of Kiota's output to the lists.</summary>
internal static class ListPipeline
{
    public static IncrementalValueProvider<ParsedLists> Lists(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => DocumentParser.IsDocument(file) || KiotaManifest.IsManifest(file))
            .Collect()
            .Select(static (files, cancellation) => ListParser.Parse(files, cancellation))
            .WithTrackingName(Steps.Lists);
}

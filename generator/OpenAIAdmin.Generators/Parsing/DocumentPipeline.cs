using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the additional files to the one parsed document, for every generator that needs it.</summary>
internal static class DocumentPipeline
{
    public static IncrementalValueProvider<ParsedDocument> TheDocument(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => DocumentParser.IsDocument(file))
            .Select(static (file, cancellation) => DocumentParser.Parse(file, cancellation))
            .WithTrackingName(Steps.Documents)
            .Collect()
            .Select(static (documents, _) => DocumentParser.TheOnly(documents))
            .WithTrackingName(Steps.TheDocument);
}

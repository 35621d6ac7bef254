using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the document and the manifest to the unions of events.</summary>
internal static class EventUnionPipeline
{
    public static IncrementalValueProvider<ParsedEventUnions> EventUnions(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => SourceFiles.Concern(file))
            .Collect()
            .Select(static (files, cancellation) => EventUnionParser.Parse(files, cancellation))
            .WithTrackingName(Steps.ParsedEventUnions);
}

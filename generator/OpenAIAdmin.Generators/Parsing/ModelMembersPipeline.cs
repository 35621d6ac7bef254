using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The steps from the document and the manifest to what models are given.</summary>
internal static class ModelMembersPipeline
{
    public static IncrementalValueProvider<ParsedModelMembers> ModelMembers(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => SourceFiles.Concern(file))
            .Collect()
            .Select(static (files, cancellation) => ModelMembersParser.Parse(files, cancellation))
            .WithTrackingName(Steps.ModelMembers);
}

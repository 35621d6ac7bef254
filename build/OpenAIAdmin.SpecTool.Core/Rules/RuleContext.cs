using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The two documents as a whole, for rules that must look around.</summary>
/// <param name="Client">What things are called in C#; null where nothing is derived.</param>
public sealed record RuleContext(JsonObject Base, JsonObject Revision, ClientNames? Client = null)
{
    /// <summary>The tags of all result types of the base.</summary>
    public IReadOnlySet<string> BaseTags { get; } = Tags(Base);

    /// <summary>The tags of all result types of the revision.</summary>
    public IReadOnlySet<string> RevisionTags { get; } = Tags(Revision);

    private static HashSet<string> Tags(JsonObject document) =>
        [.. UsageSurface.TagsBelow(document, JsonPointer.Root, document).Select(found => found.Tag)];
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Finds result types in what a difference added or removed.</summary>
internal static class NewTags
{
    public static IEnumerable<PlacedTag> Added(this Difference difference, RuleContext context) =>
        difference is { IsProse: false, New: not null, Kind: DifferenceKind.Added or DifferenceKind.Changed }
            ? UsageSurface.TagsBelow(difference.Pointer.Find(context.Revision), difference.Pointer, context.Revision)
                .Concat(Own(difference, difference.New)).Concat(Values(difference, difference.New))
                .Where(found => !context.BaseTags.Contains(found.Tag))
            : [];

    public static IEnumerable<PlacedTag> Removed(this Difference difference, RuleContext context) =>
        difference is { IsProse: false, Old: not null, Kind: DifferenceKind.Removed or DifferenceKind.Changed }
            ? UsageSurface.TagsBelow(difference.Old, difference.Pointer, context.Base).Concat(Own(difference, difference.Old))
                .Where(found => !context.RevisionTags.Contains(found.Tag))
            : [];

    // A schema becomes a result type when it gets an `object` that may be a tag.
    private static IEnumerable<PlacedTag> Own(Difference difference, JsonNode node) =>
        difference is { Part: Part.Schema, Keyword: "properties", Name: "object" }
            ? UsageSurface.Tags(node).Select(tag => new PlacedTag(tag, difference.Key, node))
            : [];

    // Or when its `object` may be one more.
    private static IEnumerable<PlacedTag> Values(Difference difference, JsonNode node)
    {
        if (difference is not { Part: Part.Schema, Keyword: "enum" or "const", Kind: DifferenceKind.Added, Scope.Member: "object" }) return [];
        var tags = difference.Name is { } value
            ? [.. new[] { value }.Where(UsageSurface.IsTag)]
            : UsageSurface.Tags(new JsonObject { [difference.Keyword] = node.DeepClone() });
        return tags.Select(tag => new PlacedTag(tag, difference.Key, node));
    }
}

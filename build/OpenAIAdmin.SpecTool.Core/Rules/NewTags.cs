using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Finds result types in what a difference added or removed.</summary>
internal static class NewTags
{
    public static IEnumerable<PlacedTag> Added(this Difference difference, RuleContext context) =>
        difference is { IsProse: false, New: not null, Kind: DifferenceKind.Added or DifferenceKind.Changed }
            ? UsageSurface.TagsBelow(difference.Pointer.Find(context.Revision), difference.Pointer, context.Revision)
                .Where(found => !context.BaseTags.Contains(found.Tag))
            : [];

    public static IEnumerable<PlacedTag> Removed(this Difference difference, RuleContext context) =>
        difference is { IsProse: false, Old: not null, Kind: DifferenceKind.Removed or DifferenceKind.Changed }
            ? UsageSurface.TagsBelow(difference.Old, difference.Pointer, context.Base)
                .Where(found => !context.RevisionTags.Contains(found.Tag))
            : [];
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Compares the members of <c>oneOf</c>, <c>anyOf</c> and <c>allOf</c>. They are matched by tag, then by the component
/// they name, then by equal content (tag aside), and what is left without a tag in order.
/// </summary>
internal static class Alternatives
{
    public static void Compare(Comparison walk, Site site, Located left, Located right)
    {
        var gone = Items(site, left).ToList();
        var come = Items(site, right).ToList();
        var pairs = new List<(Located Left, Located Right)>();
        Match((one, other) => Tag(walk.Old, one) is { } tag && tag == Tag(walk.New, other));
        Match((one, other) => References.Target(one.Node) is { } target && target == References.Target(other.Node));
        Match((one, other) => walk.AreSame(site, Part.Schema, one, other));
        Match((one, other) => Tag(walk.Old, one) is not null && Tag(walk.New, other) is not null
            && walk.AreSame(site, Part.Schema, Untagged(walk.Old, one), Untagged(walk.New, other), (one.Node, other.Node), "tag"));
        Match((one, other) => Tag(walk.Old, one) is null && Tag(walk.New, other) is null);

        foreach (var (one, other) in pairs) walk.Compare(site, Part.Schema, one, other);
        foreach (var one in gone)
        {
            walk.Report(
                DifferenceKind.Removed, site with { Name = Label(walk.Old, one) }, one, null, key: left.At, holder: right.At);
        }

        foreach (var other in come)
        {
            walk.Report(DifferenceKind.Added, site with { Name = Label(walk.New, other) }, null, other, key: right.At);
        }

        var order = right.Items().Where(item => pairs.Any(pair => pair.Right == item))
            .Select(item => pairs.FindIndex(pair => pair.Right == item)).ToArray();
        var was = left.Items().Where(item => pairs.Any(pair => pair.Left == item))
            .Select(item => pairs.FindIndex(pair => pair.Left == item)).ToArray();
        if (!order.SequenceEqual(was)) walk.Report(DifferenceKind.Changed, site, left, right);

        void Match(Func<Located, Located, bool> areOne)
        {
            foreach (var one in gone.ToArray())
            {
                if (come.FirstOrDefault(other => areOne(one, other)) is not { } found) continue;
                pairs.Add((one, found));
                gone.Remove(one);
                come.Remove(found);
            }
        }
    }

    // Null beside alternatives is the schema's nullability, which is compared there.
    private static IEnumerable<Located> Items(Site site, Located list) =>
        list.Items().Where(item => site.Keyword == "allOf" || !Nullability.IsNull(item.Node));

    /// <summary>A schema without its tag, to see whether only that has changed.</summary>
    private static Located Untagged(Side side, Located item)
    {
        var resolved = side.Resolve(Part.Schema, item);
        var copy = resolved.Node!.DeepClone().AsObject();
        foreach (var name in (string[])["object", "type"])
        {
            if (UsageSurface.Constant(copy["properties"]![name]) is not null) copy["properties"]!.AsObject().Remove(name);
        }

        return resolved with { Node = copy };
    }

    private static string? Tag(Side side, Located item) =>
        (side.Resolve(Part.Schema, item).Node as JsonObject)?["properties"] is JsonObject properties
            ? UsageSurface.Constant(properties["object"]) ?? UsageSurface.Constant(properties["type"])
            : null;

    private static string Label(Side side, Located item) =>
        Tag(side, item) ?? References.SchemaName(item.Node) ?? JsonText.WriteLine(item.Node);
}

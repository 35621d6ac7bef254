using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>The members of one part as they count on the wire; each knows where it came from.</summary>
internal sealed record PartView(SortedDictionary<string, Located> Members, Trail At)
{
    /// <summary>Whether null is allowed, in whichever way it is said.</summary>
    public bool IsNullable { get; set; }

    /// <summary>The property that has another name than on the other side, once the properties are compared.</summary>
    public (string Old, string New)? Renamed { get; set; }

    public Located? Find(string keyword) => Members.GetValueOrDefault(keyword);

    public static PartView Of(Part part, Located node, Side side, int depth = 0)
    {
        var members = new SortedDictionary<string, Located>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Node!.AsObject()) members[key] = node.Down(key, value);
        var view = new PartView(members, node.At);
        if (part is not Part.Schema) return view;
        Nullability.Fold(view, side, depth);
        if (ImplicitMapping.Of(view, side) is { } discriminator) members["discriminator"] = discriminator;
        return view;
    }
}

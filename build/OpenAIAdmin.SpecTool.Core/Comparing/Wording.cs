using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Two ways of writing the same: a keyword with the value that its absence means, and <c>const</c> beside an
/// <c>enum</c> of one. These are differences of the canonical form, so somebody must see them, but they break nobody.
/// </summary>
internal static class Wording
{
    /// <summary>Reports what is only written otherwise, and takes it out of both views.</summary>
    public static void Align(Comparison walk, Site site, PartView mine, PartView theirs)
    {
        if (site.Holder is Part.Schema) AlignConstant(walk, site, mine, theirs);
        Unspoken(site.Holder, mine, theirs, walk.Old)?.ForEach(keyword => Take(walk, site, keyword, mine, theirs));
        Unspoken(site.Holder, theirs, mine, walk.New)?.ForEach(keyword => Take(walk, site, keyword, mine, theirs));
    }

    // Nearly always none, and asked of every pair of parts.
    private static List<string>? Unspoken(Part part, PartView speaker, PartView other, Side side)
    {
        List<string>? found = null;
        foreach (var keyword in speaker.Members.Keys)
        {
            if (!other.Members.ContainsKey(keyword) && IsUnsaid(part, keyword, speaker, side)) (found ??= []).Add(keyword);
        }

        return found;
    }

    // A constant beside a list of values is a list of one; what then still differs is a matter of values.
    private static void AlignConstant(Comparison walk, Site site, PartView mine, PartView theirs)
    {
        var (one, other) = mine.Find("const") is null ? (theirs, mine) : (mine, theirs);
        if (one.Find("const") is not { } constant || other.Find("enum")?.Node is not JsonArray values) return;
        if (one.Find("enum") is not null || other.Find("const") is not null) return;
        one.Members.Remove("const");
        if (values is [var only] && JsonText.Same(only, constant.Node))
        {
            var list = other.Find("enum")!;
            other.Members.Remove("enum");
            var (left, right) = one == mine ? (constant, list) : (list, constant);
            walk.Report(DifferenceKind.Reworded, site with { Keyword = "const" }, left, right);
            return;
        }

        one.Members["enum"] = constant with { Node = new JsonArray(constant.Node?.DeepClone()) };
    }

    private static bool IsUnsaid(Part part, string keyword, PartView view, Side side)
    {
        var value = view.Find(keyword)!.Node;
        return (part, keyword) switch
        {
            (Part.Operation, "security") => side.Root["security"] is { } general && JsonText.Same(value, general),
            (Part.Parameter, "style") => JsonText.Same(value, Style(view)),
            (Part.Parameter, "explode") => JsonText.Same(
                value, JsonText.Same(view.Find("style")?.Node ?? Style(view), "form")),
            (Part.Operation or Part.PathItem, "parameters") or (Part.Schema, "required") => JsonText.Same(value, new JsonArray()),
            (Part.Operation or Part.Parameter or Part.Schema, "deprecated") => JsonText.Same(value, false),
            (Part.Parameter or Part.RequestBody, "required") => JsonText.Same(value, false),
            (Part.Parameter, "allowReserved" or "allowEmptyValue") => JsonText.Same(value, false),
            (Part.Schema, "readOnly" or "writeOnly" or "uniqueItems") => JsonText.Same(value, false),
            (Part.Schema, "minLength" or "minItems" or "minProperties") => JsonText.Same(value, 0),
            (Part.Schema, "additionalProperties") => JsonText.Same(value, true) || JsonText.Same(value, new JsonObject()),
            _ => false,
        };
    }

    private static JsonNode Style(PartView parameter) =>
        JsonText.WriteLine(parameter.Find("in")?.Node) is "\"query\"" or "\"cookie\"" ? "form" : "simple";

    private static void Take(Comparison walk, Site site, string keyword, PartView mine, PartView theirs)
    {
        walk.Report(
            DifferenceKind.Reworded, site with { Keyword = keyword }, mine.Find(keyword), theirs.Find(keyword), holder: theirs.At);
        mine.Members.Remove(keyword);
        theirs.Members.Remove(keyword);
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Two ways of writing the same: a keyword with the value that its absence means, and <c>const</c> beside an
/// <c>enum</c> of one. These are differences of the canonical form, so somebody must see them, but they break nobody.
/// </summary>
internal static class Wording
{
    private static readonly Dictionary<(Part, string), string[]> Unsaid = new()
    {
        [(Part.Operation, "deprecated")] = ["false"],
        [(Part.Operation, "parameters")] = ["[]"],
        [(Part.PathItem, "parameters")] = ["[]"],
        [(Part.Parameter, "required")] = ["false"],
        [(Part.Parameter, "deprecated")] = ["false"],
        [(Part.Parameter, "allowReserved")] = ["false"],
        [(Part.Parameter, "allowEmptyValue")] = ["false"],
        [(Part.RequestBody, "required")] = ["false"],
        [(Part.Schema, "required")] = ["[]"],
        [(Part.Schema, "deprecated")] = ["false"],
        [(Part.Schema, "readOnly")] = ["false"],
        [(Part.Schema, "writeOnly")] = ["false"],
        [(Part.Schema, "uniqueItems")] = ["false"],
        [(Part.Schema, "minLength")] = ["0"],
        [(Part.Schema, "minItems")] = ["0"],
        [(Part.Schema, "minProperties")] = ["0"],
        [(Part.Schema, "additionalProperties")] = ["true", "{}"],
    };

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
            _ => Unsaid.TryGetValue((part, keyword), out var meanings)
                && meanings.Any(meaning => JsonText.Same(value, JsonNode.Parse(meaning))),
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

using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>
/// Takes the ways of saying "or null" out of a schema and leaves one flag: <c>nullable: true</c>, a list of types with
/// <c>"null"</c>, and <c>anyOf</c> or <c>oneOf</c> with a null beside one schema, which then stands for itself.
/// </summary>
internal static class Nullability
{
    // Ends schemas that are themselves or null.
    private const int MaxDepth = 16;

    public static void Fold(PartView view, Side side, int depth)
    {
        FoldKeyword(view);
        FoldTypes(view);
        foreach (var keyword in (string[])["anyOf", "oneOf"]) FoldAlternatives(view, keyword, side, depth);
        if (view.Find("allOf") is { Node: JsonArray { Count: 1 } } only) Inline(view, "allOf", only.Items().First(), side, depth);
        if (view.Find("$ref") is { } reference)
        {
            Inline(view, "$ref", new(new JsonObject { ["$ref"] = reference.Node?.DeepClone() }, view.At), side, depth);
        }

        if (Values(view).Any(value => value is null) && Values(view).Count() > 1 && view.Find("type") is null) view.IsNullable = true;
    }

    /// <summary>Whether a schema allows null and nothing else.</summary>
    public static bool IsNull(JsonNode? schema) => schema is JsonObject map
        && map.Any(member => member is { Key: "type", Value: JsonValue type } && type.GetValueKind() is JsonValueKind.String
            && type.GetValue<string>() == "null")
        && map.All(member => member.Key == "type" || CanonicalForm.IsDropped(Part.Schema, member.Key));

    private static void FoldKeyword(PartView view)
    {
        if (view.Find("nullable")?.Node is not JsonValue value || !value.TryGetValue<bool>(out var nullable)) return;
        view.Members.Remove("nullable");
        view.IsNullable |= nullable;
    }

    private static void FoldTypes(PartView view)
    {
        if (view.Find("type") is not { Node: JsonArray types } type) return;
        var others = types.Where(item => JsonText.WriteLine(item) != "\"null\"").OrderBy(JsonText.WriteLine, StringComparer.Ordinal).ToArray();
        if (others.Length == 0) return;
        view.IsNullable |= others.Length < types.Count;
        view.Members["type"] = type with
        {
            Node = others.Length == 1 ? others[0]?.DeepClone() : new JsonArray([.. others.Select(item => item?.DeepClone())]),
        };
    }

    private static void FoldAlternatives(PartView view, string keyword, Side side, int depth)
    {
        if (view.Find(keyword) is not { Node: JsonArray list } alternatives || !list.Any(IsNull)) return;
        view.IsNullable = true;
        var others = alternatives.Items().Where(item => !IsNull(item.Node)).ToArray();
        if (others.Length == 1) Inline(view, keyword, others[0], side, depth);
    }

    // Not where outer and inner say something about the same keyword: both hold then, and merging would lose one.
    private static void Inline(PartView view, string keyword, Located inner, Side side, int depth)
    {
        if (depth > MaxDepth) return;
        var resolved = side.Resolve(Part.Schema, inner);
        if (resolved.Node is not JsonObject map || References.Target(map) is not null) return;
        if (!IsAlone(view, keyword) && map.Any(member => Counts(member.Key) && view.Members.ContainsKey(member.Key))) return;
        var folded = PartView.Of(Part.Schema, resolved, side, depth + 1);
        view.Members.Remove(keyword);
        view.IsNullable |= folded.IsNullable;
        foreach (var (key, value) in folded.Members) view.Members.TryAdd(key, value);
    }

    private static bool IsAlone(PartView view, string keyword) => view.Members.Keys.All(key => key == keyword || !Counts(key));

    private static bool Counts(string key) => !CanonicalForm.IsDropped(Part.Schema, key);

    private static IEnumerable<JsonNode?> Values(PartView view) => view.Find("enum")?.Node as JsonArray ?? [];
}

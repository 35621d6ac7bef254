using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// What a canonical document says on the wire, written down by other means than the gate's: every reference is replaced
/// by its target, and every way of saying null by one. The gate may pass over a difference only where this is the same.
/// </summary>
internal static class WireForm
{
    private const string Null = "null alone";

    // References that are followed on one way; ends recursive schemas at the same place on both sides.
    private const int MaxHops = 4;

    public static string Of(JsonObject canonical)
    {
        var whole = canonical.DeepClone().AsObject();
        var schemes = whole["components"]?["securitySchemes"]?.DeepClone();
        whole.Remove("components");
        whole["securitySchemes"] = schemes;
        return JsonText.WriteLine(Node(whole, canonical, 0));
    }

    private static JsonNode? Node(JsonNode? node, JsonObject root, int hops) => node switch
    {
        JsonObject map when IsNull(map) => Null,
        JsonObject map => Sorted(Fold(Map(map, root, hops))),
        JsonArray list => new JsonArray([.. list.Select(item => Node(item, root, hops))]),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number =>
            decimal.Parse(JsonText.WriteLine(value), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("G29", CultureInfo.InvariantCulture),
        _ => node?.DeepClone(),
    };

    /// <summary>The members, those of a reference's target among them; where both say something, both stay.</summary>
    private static JsonObject Map(JsonObject map, JsonObject root, int hops)
    {
        for (; Target(map, root) is { } target; hops++)
        {
            var beside = map.Where(member => member.Key != "$ref").ToArray();
            if (hops >= MaxHops) target = [];
            map = beside.Any(member => target.ContainsKey(member.Key))
                ? new JsonObject(beside.Append(new("$target", target)).Select(Copy))
                : new JsonObject(target.Concat(beside).Select(Copy));
        }

        return new(map.Select(member => KeyValuePair.Create(member.Key, Node(member.Value, root, hops))));
    }

    private static JsonObject Sorted(JsonObject map) => new(map.OrderBy(member => member.Key, StringComparer.Ordinal).Select(Copy));

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> member) => new(member.Key, member.Value?.DeepClone());

    private static JsonObject? Target(JsonObject map, JsonObject root) =>
        map["$ref"] is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith("#/", StringComparison.Ordinal)
            ? new JsonPointer(Uri.UnescapeDataString(text[1..])).Find(root) as JsonObject
            : null;

    private static JsonObject Fold(JsonObject map)
    {
        if (map["type"] is JsonArray { Count: > 0 } types && types.Any(IsText("null")) && types.Count > 1)
        {
            foreach (var item in types.Where(IsText("null")).ToArray()) types.Remove(item);
            map["nullable"] = true;
        }

        if (map["type"] is JsonArray list)
        {
            var sorted = list.Select(item => item?.DeepClone()).OrderBy(JsonText.WriteLine, StringComparer.Ordinal).ToArray();
            map["type"] = sorted is [var only] ? only : new JsonArray(sorted);
        }

        foreach (var keyword in (string[])["anyOf", "oneOf"])
        {
            if (map[keyword] is not JsonArray options || !options.Any(IsText(Null))) continue;
            map["nullable"] = true;
            foreach (var item in options.Where(IsText(Null)).ToArray()) options.Remove(item);
            if (options is [JsonObject single]) Merge(map, keyword, single);
        }

        if (map["allOf"] is JsonArray and [JsonObject part]) Merge(map, "allOf", part);
        if (map["nullable"] is JsonValue flag && flag.GetValueKind() is JsonValueKind.False) map.Remove("nullable");
        if (map["enum"] is JsonArray values && values.Count > 1 && (map.ContainsKey("nullable") || !map.ContainsKey("type")) && values.Any(value => value is null))
        {
            map["nullable"] = true;
            values.Remove(null);
        }

        return map;
    }

    private static void Merge(JsonObject map, string keyword, JsonObject single)
    {
        if (single.Any(member => member.Key != keyword && member.Key != "nullable" && map.ContainsKey(member.Key))) return;
        map.Remove(keyword);
        foreach (var (key, value) in single.ToArray())
        {
            single.Remove(key);
            map[key] = value;
        }
    }

    private static bool IsNull(JsonNode? node) => node is JsonObject { Count: 1 } map && IsText("null")(map["type"]);

    private static Func<JsonNode?, bool> IsText(string text) => node => node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;
}

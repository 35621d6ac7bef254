using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>
/// Finds what stands where something else belongs: an operation that is null, parameters that are no list, a schema
/// that is a text. Such a document would lose operations without a word.
/// </summary>
internal static class Structure
{
    private static readonly string[] Lists = ["parameters", "security", "servers", "oneOf", "anyOf", "allOf", "prefixItems"];

    public static IEnumerable<string> Problems(JsonObject slice) =>
        Below(JsonPointer.Root, Part.Document, slice).Concat(Circles(slice));

    private static IEnumerable<string> Below(JsonPointer at, Part part, JsonObject node)
    {
        foreach (var (keyword, value) in node)
        {
            var slot = Grammar.SlotOf(part, keyword);
            if (slot.Part is Part.Data or Part.Prose || (keyword.StartsWith("x-", StringComparison.Ordinal) && Grammar.HasExtensions(part))) continue;
            foreach (var problem in InSlot(at.Append(keyword), slot, keyword, value)) yield return problem;
        }
    }

    private static IEnumerable<string> InSlot(JsonPointer at, Grammar.Slot slot, string keyword, JsonNode? value)
    {
        if (slot.ByName)
        {
            return value is JsonObject names
                ? names.SelectMany(named => One(at.Append(named.Key), slot.Part, named.Value))
                : [$"{at} should be an object"];
        }

        if (!Lists.Contains(keyword)) return One(at, slot.Part, value);
        return value is JsonArray list
            ? list.SelectMany((item, i) => One(at.Append($"{i}"), slot.Part, item))
            : [$"{at} should be a list"];
    }

    private static IEnumerable<string> One(JsonPointer at, Part part, JsonNode? value) => value switch
    {
        JsonObject node => Below(at, part, node),
        JsonValue flag when part is Part.Schema && flag.TryGetValue<bool>(out _) => [],
        _ => [$"{at} should be an object"],
    };

    private static IEnumerable<string> Circles(JsonObject slice)
    {
        foreach (var (name, schema) in slice["components"]?["schemas"] as JsonObject ?? [])
        {
            var passed = new HashSet<string> { name };
            for (var next = References.SchemaName(schema); next is not null;
                 next = References.SchemaName(slice["components"]!["schemas"]![next]))
            {
                if (passed.Add(next)) continue;
                yield return $"{JsonPointer.Of("components", "schemas", name)} refers to itself and to nothing else";
                break;
            }
        }
    }
}

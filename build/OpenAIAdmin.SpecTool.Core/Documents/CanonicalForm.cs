using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// A document without its prose and without order: two documents with the same canonical form promise the same on
/// the wire. What is dropped and what is sorted stands here, and nowhere else.
/// </summary>
public static class CanonicalForm
{
    /// <summary>Dropped wherever members are keywords, together with every <c>x-</c> extension.</summary>
    private static readonly HashSet<string> Prose =
        ["description", "summary", "title", "example", "examples", "externalDocs", "$comment"];

    /// <summary>Dropped in one kind of part only.</summary>
    private static readonly HashSet<(Part, string)> ProseIn =
    [
        (Part.Document, "openapi"), (Part.Document, "info"), (Part.Document, "tags"),
        (Part.Operation, "tags"), (Part.Operation, "operationId"),
    ];

    /// <summary>Lists whose order says nothing, and what they are sorted by. (Members of objects are always sorted.)</summary>
    private static readonly Dictionary<(Part, string), Func<JsonNode?, string>> Sorted = new()
    {
        [(Part.Schema, "required")] = JsonText.WriteLine,
        [(Part.Schema, "enum")] = JsonText.WriteLine,
        [(Part.ServerVariable, "enum")] = JsonText.WriteLine,
        [(Part.PathItem, "parameters")] = PlaceAndName,
        [(Part.Operation, "parameters")] = PlaceAndName,
    };

    /// <summary>The canonical form of a document, as a new tree.</summary>
    public static JsonObject Of(JsonObject document) => (JsonObject)Node(Part.Document, document)!;

    /// <summary>The canonical form of one part, as a new tree.</summary>
    internal static JsonNode? Of(Part part, JsonNode? node) => Node(part, node);

    private static JsonNode? Node(Part part, JsonNode? node) => node switch
    {
        JsonObject map => Map(
            map.Where(member => !IsDropped(part, member.Key)), (key, value) => Member(part, key, value)),
        JsonArray list => new JsonArray([.. list.Select(item => Node(part, item))]),
        _ when part is Part.Prose => "",
        _ => node?.DeepClone(),
    };

    private static JsonNode? Member(Part part, string keyword, JsonNode? value)
    {
        var slot = Grammar.SlotOf(part, keyword);
        return value switch
        {
            JsonObject names when slot.ByName => Map(names, (_, named) => Node(slot.Part, named)),
            JsonArray list when Sorted.TryGetValue((part, keyword), out var key) => new JsonArray(
            [
                .. list.Select(item => Node(slot.Part, item))
                    .OrderBy(key, StringComparer.Ordinal)
                    .ThenBy(JsonText.WriteLine, StringComparer.Ordinal),
            ]),
            _ => Node(slot.Part, value),
        };
    }

    /// <summary>Whether a member says nothing about the wire.</summary>
    internal static bool IsDropped(Part part, string key) =>
        (Grammar.HasExtensions(part) && key.StartsWith("x-", StringComparison.Ordinal))
        || (Grammar.HasKeywords(part) && Prose.Contains(key))
        || ProseIn.Contains((part, key));

    private static string PlaceAndName(JsonNode? parameter) => JsonPointer.Selector(parameter) ?? "";

    private static JsonObject Map(
        IEnumerable<KeyValuePair<string, JsonNode?>> members, Func<string, JsonNode?, JsonNode?> value) =>
        new(members.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, value(member.Key, member.Value))));
}

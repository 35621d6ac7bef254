using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>The <c>$ref</c>s of a document.</summary>
public static class References
{
    public const string SchemaPrefix = "#/components/schemas/";

    public static JsonObject ToSchema(string name) => new() { ["$ref"] = SchemaPrefix + name };

    /// <summary>The name of the component schema that a reference names, or null.</summary>
    public static string? SchemaName(JsonNode? node) =>
        Target(node) is { } target && target.StartsWith(SchemaPrefix, StringComparison.Ordinal)
            ? target[SchemaPrefix.Length..]
            : null;

    public static string? Target(JsonNode? node) =>
        node is JsonObject map && map["$ref"] is JsonValue value && value.TryGetValue<string>(out var target)
            ? target
            : null;

    /// <summary>Every object below a node that is a reference.</summary>
    public static IEnumerable<JsonObject> Holders(JsonNode? node) => node switch
    {
        JsonObject map => (Target(map) is null ? [] : new[] { map })
            .Concat(map.Select(member => member.Value).ToArray().SelectMany(Holders)),
        JsonArray list => list.ToArray().SelectMany(Holders),
        _ => [],
    };

    /// <summary>The names of all component schemas that can be reached from a node.</summary>
    public static HashSet<string> Reachable(JsonObject document, IEnumerable<JsonNode?> from)
    {
        var reached = new HashSet<string>();
        var open = new Stack<JsonNode?>(from);
        while (open.TryPop(out var node))
        {
            var names = Holders(node).Select(SchemaName).Concat(MappedNames(node));
            foreach (var name in names.OfType<string>().Where(reached.Add))
            {
                open.Push(document["components"]?["schemas"]?[name]);
            }
        }

        return reached;
    }

    private static IEnumerable<string?> MappedNames(JsonNode? node) =>
        node is JsonObject schema && schema["discriminator"]?["mapping"] is JsonObject mapping
            ? mapping.Select(m => SchemaName(new JsonObject { ["$ref"] = m.Value!.DeepClone() }))
            : [];
}

using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>A schema and where it stands.</summary>
public readonly record struct PlacedSchema(JsonPointer Pointer, JsonObject Schema);

/// <summary>Visits every schema of a document: parameters, bodies, responses and components, with all nested ones.</summary>
public static class SchemaWalk
{
    private static readonly string[] ListKeywords = ["oneOf", "anyOf", "allOf"];

    public static IEnumerable<PlacedSchema> All(JsonObject document)
    {
        foreach (var operation in Operation.All(document))
        {
            foreach (var schema in OfOperation(operation)) yield return schema;
        }

        if (document["components"]?["schemas"] is not JsonObject components) yield break;
        foreach (var (name, node) in components.ToArray())
        {
            foreach (var nested in Nested(JsonPointer.Of("components", "schemas", name), node)) yield return nested;
        }
    }

    public static IEnumerable<PlacedSchema> OfOperation(Operation operation)
    {
        foreach (var parameter in operation.Parameters)
        {
            var at = operation.Pointer.Append("parameters", JsonPointer.Selector(parameter)!, "schema");
            foreach (var nested in Nested(at, parameter["schema"])) yield return nested;
        }

        foreach (var schema in Request(operation)) yield return schema;
        foreach (var schema in Responses(operation)) yield return schema;
    }

    public static IEnumerable<PlacedSchema> Request(Operation operation) =>
        Content(operation.Pointer.Append("requestBody"), operation.Node["requestBody"]);

    public static IEnumerable<PlacedSchema> Responses(Operation operation) =>
        (operation.Node["responses"] as JsonObject ?? []).ToArray().SelectMany(response =>
            Content(operation.Pointer.Append("responses", response.Key), response.Value));

    /// <summary>The schema itself, then everything inside it, parents first. References are not followed.</summary>
    public static IEnumerable<PlacedSchema> Nested(JsonPointer pointer, JsonNode? node)
    {
        if (node is not JsonObject schema) yield break;
        yield return new(pointer, schema);

        foreach (var (child, at) in Children(schema))
        {
            foreach (var nested in Nested(pointer.Append(at), child)) yield return nested;
        }
    }

    private static IEnumerable<(JsonNode?, string[])> Children(JsonObject schema)
    {
        foreach (var (name, member) in (schema["properties"] as JsonObject ?? []).ToArray())
        {
            yield return (member, ["properties", name]);
        }

        if (schema["items"] is { } items) yield return (items, ["items"]);
        if (schema["additionalProperties"] is JsonObject values) yield return (values, ["additionalProperties"]);
        foreach (var keyword in ListKeywords)
        {
            if (schema[keyword] is not JsonArray list) continue;
            for (var i = 0; i < list.Count; i++) yield return (list[i], [keyword, $"{i}"]);
        }
    }

    private static IEnumerable<PlacedSchema> Content(JsonPointer at, JsonNode? holder) =>
        (holder?["content"] as JsonObject ?? []).ToArray().SelectMany(media =>
            Nested(at.Append("content", media.Key, "schema"), media.Value?["schema"]));
}

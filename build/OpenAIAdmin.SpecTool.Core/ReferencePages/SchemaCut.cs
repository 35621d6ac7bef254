using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>Cuts schemas down to what a page would say of them.</summary>
internal sealed class SchemaCut(JsonObject document)
{
    // Ends schemas that are parts of themselves.
    private const int MaxDepth = 32;

    private readonly Side side = new(document);

    public JsonObject Components() => new((document["components"]?["schemas"] as JsonObject ?? [])
        .Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)Of(schema.Value))));

    public JsonObject Of(JsonNode? schema) => Of(schema, 0);

    private JsonObject Of(JsonNode? schema, int depth)
    {
        if (schema is not JsonObject map || depth > MaxDepth) return [];
        if (References.Target(map) is { } target) return new() { ["$ref"] = target };
        if (map["allOf"] is JsonArray parts) return Merged([.. parts, Without(map, "allOf")], depth);
        if ((map["oneOf"] ?? map["anyOf"]) is JsonArray alternatives)
        {
            return PageForm.Union(alternatives.Where(item => !Nullability.IsNull(item)).Select(item => Alternative(item, depth)));
        }

        return map["type"] is JsonArray types
            ? PageForm.Union(types.Select(type => (string)type!).Where(type => type != "null").Select(type => OfType(map, type, depth)))
            : OfType(map, (string?)map["type"], depth);
    }

    private JsonObject OfType(JsonObject schema, string? type, int depth)
    {
        if ((schema["enum"] ?? (schema["const"] is { } only ? new JsonArray(only.DeepClone()) : null)) is JsonArray values)
        {
            var kept = values.OfType<JsonNode>().Select(value => value.DeepClone()).ToArray();
            if (kept.Length > 0) return new() { ["type"] = JsonTypes.Of(kept[0]), ["enum"] = new JsonArray(kept) };
        }

        return type switch
        {
            "integer" or "number" => new() { ["type"] = "number" },
            "string" or "boolean" => new() { ["type"] = type },
            "array" => new() { ["type"] = "array", ["items"] = Of(schema["items"], depth + 1) },
            _ when schema["properties"] is JsonObject properties => Object(properties, schema["required"] as JsonArray ?? [], depth),
            _ when IsMap(schema) => new() { ["type"] = "object", ["additionalProperties"] = Of(schema["additionalProperties"], depth + 1) },
            _ => [],
        };
    }

    private JsonObject Object(JsonObject properties, JsonArray required, int depth)
    {
        var node = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Of(property.Value, depth + 1)))),
        };
        var names = required.Select(name => (string)name!).Where(properties.ContainsKey).Distinct().ToArray();
        if (names.Length > 0) node["required"] = new JsonArray([.. names.Select(name => JsonValue.Create(name))]);
        return node;
    }

    /// <summary>All parts as one object; a page shows no difference.</summary>
    private JsonObject Merged(IReadOnlyList<JsonNode?> parts, int depth)
    {
        var resolved = parts.Select(Resolve).Where(part => part is JsonObject { Count: > 0 }).ToArray();
        if (resolved is [var only]) return Of(only, depth + 1);
        var cut = resolved.Select(part => Of(part, depth + 1)).ToArray();
        return Object(
            new(cut.SelectMany(part => part["properties"] as JsonObject ?? []).DistinctBy(property => property.Key)
                .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))),
            // A part may require what another has.
            new([.. resolved.Concat(cut).SelectMany(part => part!["required"] as JsonArray ?? []).Select(name => name?.DeepClone())]),
            depth);
    }

    // As on the page, a name for values or for a further union says nothing inside a union.
    private JsonObject Alternative(JsonNode? schema, int depth)
    {
        var cut = Of(Resolve(schema), depth + 1);
        return References.Target(schema) is null || cut.ContainsKey("oneOf") || cut.ContainsKey("enum") ? cut : Of(schema, depth);
    }

    private JsonNode? Resolve(JsonNode? schema) => side.Resolve(Part.Schema, side.Start with { Node = schema }).Node;

    private static bool IsMap(JsonObject schema) =>
        schema["additionalProperties"] is JsonObject || schema["additionalProperties"]?.GetValueKind() is JsonValueKind.True;

    private static JsonObject Without(JsonObject schema, string keyword) =>
        new(schema.Where(member => member.Key != keyword && !CanonicalForm.IsDropped(Part.Schema, member.Key))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
}

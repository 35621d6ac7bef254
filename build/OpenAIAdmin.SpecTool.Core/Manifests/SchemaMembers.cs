using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>What a component schema of the document consists of, as far as it shows in C#.</summary>
internal static class SchemaMembers
{
    public static bool IsModel(JsonObject schema) => schema["properties"] is not null || schema["allOf"] is not null || HasType(schema, "object");

    public static bool IsEnum(JsonObject schema) => schema["enum"] is not null;

    /// <summary>The properties, with those of every part of <c>allOf</c>.</summary>
    public static IReadOnlySet<string> Of(JsonObject document, JsonObject schema) =>
        (schema["properties"] as JsonObject ?? []).Select(property => property.Key)
            .Concat((schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(part => Of(document, Resolve(document, part))))
            .ToHashSet();

    public static IReadOnlySet<string> Values(JsonObject schema) =>
        ((JsonArray)schema["enum"]!).OfType<JsonValue>().Select(value => value.ToString()).ToHashSet();

    /// <summary>The C# names that the document gives to the values of an enum.</summary>
    public static IEnumerable<(string Value, string Name)> ValueNames(JsonObject schema) =>
        (schema["x-ms-enum"]?["values"] as JsonArray ?? []).Select(entry => ((string)entry!["value"]!, (string)entry["name"]!));

    private static JsonObject Resolve(JsonObject document, JsonObject part) =>
        References.SchemaName(part) is not { } name ? part
        : document["components"]!["schemas"]![name] as JsonObject ?? throw new SpecException($"The document has no component {name}.");

    private static bool HasType(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray types => types.Any(item => (string?)item == type),
        JsonValue value => (string?)value == type,
        _ => false,
    };
}

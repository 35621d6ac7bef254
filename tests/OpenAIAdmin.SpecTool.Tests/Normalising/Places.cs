using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The places of a document at which a schema can stand: most rules must reach all of them.</summary>
internal static class Places
{
    public static TheoryData<string> All { get; } =
    [
        "component", "member", "list item", "map value", "allOf part", "anyOf option", "oneOf option",
        "member of a member", "parameter", "item of a parameter", "body", "answer",
    ];

    public static JsonObject Put(string place, string schema) => place switch
    {
        "component" => Component(schema),
        "member" => Component(Member(schema)),
        "list item" => Component(Member(Items(schema))),
        "map value" => Component($$"""{ "type": "object", "additionalProperties": {{schema}} }"""),
        "allOf part" => Component($$"""{ "allOf": [{ "$ref": "#/components/schemas/Other" }, {{Member(schema)}}] }"""),
        "anyOf option" => Component($$"""{ "anyOf": [{ "type": "boolean" }, {{Member(schema)}}] }"""),
        "oneOf option" => Component($$"""{ "oneOf": [{ "type": "boolean" }, {{Member(schema)}}] }"""),
        "member of a member" => Component(Member(Member(schema))),
        "parameter" => Parameter(schema),
        "item of a parameter" => Parameter(Items(schema)),
        "body" => TinyDocument.Of(body: schema),
        "answer" => TinyDocument.Of(answer: schema),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No such place."),
    };

    public static JsonObject Component(string schema) => TinyDocument.Of($$"""{ "Thing": {{schema}} }""");

    public static JsonObject Parameter(string schema) =>
        TinyDocument.Of(parameters: $$"""[{ "in": "query", "name": "p", "required": true, "schema": {{schema}} }]""");

    private static string Member(string schema) =>
        $$"""{ "type": "object", "required": ["m"], "properties": { "m": {{schema}} } }""";

    private static string Items(string schema) => $$"""{ "type": "array", "items": {{schema}} }""";
}

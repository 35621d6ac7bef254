using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The sample's upstream with one operation more, whose results are of a new type, and the words for it.</summary>
internal static class GrownSample
{
    public const string Tag = "organization.usage.lifts.result";

    public static string Upstream => SampleClient.Inputs.Upstream(document => Add(document, "Lifts"));

    /// <summary>What <c>derive</c> asks for, as file, owner (null: none) and name, with an answer to each.</summary>
    public static IReadOnlyList<(string File, string? Owner, string Name, JsonNode Words)> Words { get; } =
    [
        ("paths", null, "/organization/usage/lifts", "Rides of lifts."),
        ("operations", null, "GET /organization/usage/lifts", new JsonObject { ["summary"] = "Counts rides." }),
        ("schemas", null, "LiftsPage", "Rides."),
        ("schemas", null, "LiftsResult", "Rides of a lift."),
        ("members", "LiftsResult", "object", "What this is."),
        ("members", "LiftsResult", "rides", "How many."),
    ];

    /// <summary>Adds an operation below <c>/organization/usage</c>, and what it needs.</summary>
    /// <param name="name">What is counted, in Pascal case.</param>
    public static void Add(JsonObject document, string name)
    {
        var path = name.ToLowerInvariant();
        document["paths"]![$"/organization/usage/{path}"] = JsonNode.Parse($$"""
            { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{name}}Page" } } } } } } }
            """);
        var schemas = document["components"]!["schemas"]!;
        schemas[$"{name}Page"] = JsonNode.Parse($$"""
            { "type": "object", "properties": { "total": { "$ref": "#/components/schemas/{{name}}Result" } } }
            """);
        schemas[$"{name}Result"] = JsonNode.Parse($$"""
            { "type": "object", "properties": { "object": { "type": "string", "enum": ["organization.usage.{{path}}.result"] }, "rides": { "type": "integer" } } }
            """);
    }
}

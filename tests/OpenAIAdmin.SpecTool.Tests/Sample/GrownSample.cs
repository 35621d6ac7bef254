using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The sample's upstream with one operation more, whose results are of a new type, and the words for it.</summary>
internal static class GrownSample
{
    public const string Tag = "organization.usage.lifts.result";

    public static string Upstream
    {
        get
        {
            var document = JsonNode.Parse(SampleClient.Inputs.ReviewedUpstream)!.AsObject();
            document["openapi"] = "3.1.0";
            document["paths"]!["/organization/usage/lifts"] = JsonNode.Parse("""
                { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/LiftsPage" } } } } } } }
                """);
            var schemas = document["components"]!["schemas"]!;
            schemas["LiftsPage"] = JsonNode.Parse("""
                { "type": "object", "properties": { "total": { "$ref": "#/components/schemas/LiftsResult" } } }
                """);
            schemas["LiftsResult"] = JsonNode.Parse($$"""
                { "type": "object", "properties": { "object": { "type": "string", "enum": ["{{Tag}}"] }, "rides": { "type": "integer" } } }
                """);
            return document.ToJsonString();
        }
    }

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
}

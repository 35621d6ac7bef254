using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Compares two documents that differ in one schema, or in their components, and otherwise not.</summary>
internal static class SchemaPair
{
    /// <summary>The findings for a member of a response that was of one schema and is of another.</summary>
    public static IReadOnlyList<GateFinding> Compare(string older, string newer, string components = "{}") =>
        CompareDocuments(Document(older, components), Document(newer, components));

    /// <summary>The findings when both refer to the component A, and the components differ.</summary>
    public static IReadOnlyList<GateFinding> CompareComponents(string older, string newer, string schema = """{ "$ref": "#/components/schemas/A" }""") =>
        CompareDocuments(Document(schema, older), Document(schema, newer));

    /// <summary>The findings for an operation, given as its members, that was like one and is like another.</summary>
    public static IReadOnlyList<GateFinding> CompareOperations(string older, string newer) =>
        CompareDocuments(Operation(older), Operation(newer));

    public static IReadOnlyList<GateFinding> CompareDocuments(string older, string newer) =>
        [.. DocumentGate.Compare(older, "older", newer, "newer").Findings.Select(reported => reported.Finding)];

    private static string Document(string schema, string components) =>
        $$$"""
        { "openapi": "3.1.0",
          "paths": { "/organization/rooms": { "get": { "responses": { "200": { "content": { "application/json": { "schema":
            { "type": "object", "properties": { "it": {{{schema}}} } } } } } } } } },
          "components": { "schemas": {{{components}}} } }
        """;

    private static string Operation(string members) =>
        $$$"""
        { "openapi": "3.1.0", "security": [{ "Key": [] }],
          "paths": { "/organization/rooms/{room_id}": { "get": { {{{members}}} } } },
          "components": {
            "parameters": { "limit": { "in": "query", "name": "limit", "schema": { "type": "integer" } } },
            "securitySchemes": { "Key": { "type": "http", "scheme": "bearer" } } } }
        """;
}

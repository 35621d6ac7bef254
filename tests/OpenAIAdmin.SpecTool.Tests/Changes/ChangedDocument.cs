using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>One document that the tests of changes start from, and what one patch makes of it.</summary>
internal static class ChangedDocument
{
    public const string Start = """
        {
          "paths": {
            "/things": {
              "get": {
                "parameters": [
                  { "in": "query", "name": "after", "schema": { "type": "string" } },
                  { "in": "query", "name": "limit", "schema": { "type": "integer" } }
                ]
              }
            }
          },
          "components": {
            "schemas": {
              "Thing": { "type": "object", "properties": { "id": { "type": "string" } } },
              "Order": { "type": "string", "enum": ["asc", "desc"] }
            }
          }
        }
        """;

    /// <summary>The patch gives no finding and this document.</summary>
    public static void Becomes(string patch, string expected)
    {
        var (document, findings) = Apply(patch);
        Assert.Empty(findings);
        SameJson.Assert(expected, document);
    }

    /// <summary>The patch gives exactly this finding and leaves the document as it was.</summary>
    public static void Refuses(string patch, string place, string message) => Refuses(patch, place, message, Start);

    /// <summary>The patch gives exactly this finding; what can be added in spite of it is.</summary>
    public static void Refuses(string patch, string place, string message, string expected)
    {
        var (document, findings) = Apply(patch);
        Assert.Equal([new("patches.json", place, message)], findings);
        SameJson.Assert(expected, document);
    }

    private static (JsonObject Document, List<Finding> Findings) Apply(string patch)
    {
        var document = JsonNode.Parse(Start)!.AsObject();
        var findings = new List<Finding>();
        Patches.Apply(document, "patches.json", $$"""{ "patches": [{{patch}}] }""", findings);
        return (document, findings);
    }
}

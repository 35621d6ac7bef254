using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a comparison tells before any rule explains it, also of documents that the gate would refuse.</summary>
internal static class Told
{
    public static IReadOnlyList<Difference> OfDocuments(string older, string newer, bool withProse = false) =>
        DocumentComparison.Run(JsonNode.Parse(older)!.AsObject(), JsonNode.Parse(newer)!.AsObject(), withProse);

    /// <summary>The differences when a response was of one schema and is of another.</summary>
    public static IReadOnlyList<Difference> OfSchemas(string older, string newer, string components = "{}") =>
        OfDocuments(Document(older, components), Document(newer, components));

    /// <summary>Each as its kind, its keyword and, where it has one, its name: <c>Added oneOf Room</c>.</summary>
    public static IEnumerable<string> Shortly(this IEnumerable<Difference> differences) =>
        differences.Select(difference => $"{difference.Kind} {difference.Keyword} {difference.Name}".TrimEnd());

    private static string Document(string schema, string components) =>
        $$$"""
        { "paths": { "/organization/rooms": { "get": { "responses": { "200": { "content": { "application/json": { "schema": {{{schema}}} } } } } } } },
          "components": { "schemas": {{{components}}} } }
        """;
}

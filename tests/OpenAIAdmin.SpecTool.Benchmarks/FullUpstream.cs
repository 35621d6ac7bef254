using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Benchmarks;

/// <summary>
/// A document of the size of upstream's full one: the reviewed admin surface, and around it copies of itself under paths
/// that are none of ours. Always the same bytes.
/// </summary>
internal static class FullUpstream
{
    // With 11 copies it has 3.4 MB, like upstream's own.
    private const int Copies = 11;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <param name="reviewed">The text of <c>spec/reviewed-upstream.json</c>.</param>
    public static JsonObject From(string reviewed)
    {
        var document = new JsonObject { ["openapi"] = "3.1.0", ["info"] = new JsonObject { ["title"] = "Full", ["version"] = "1" } };
        foreach (var (key, value) in JsonNode.Parse(reviewed)!.AsObject()) document[key] = value?.DeepClone();
        for (var copy = 1; copy <= Copies; copy++)
        {
            var other = JsonNode.Parse(reviewed.Replace("#/components/schemas/", $"#/components/schemas/Copy{copy}"))!;
            foreach (var (path, item) in other["paths"]!.AsObject()) document["paths"]![$"/copy{copy}{path}"] = item!.DeepClone();
            foreach (var (name, schema) in other["components"]!["schemas"]!.AsObject())
            {
                document["components"]!["schemas"]![$"Copy{copy}{name}"] = schema!.DeepClone();
            }
        }

        return document;
    }

    /// <summary>Adds a usage result type, so that there is something to find.</summary>
    public static JsonObject Grown(JsonObject document)
    {
        var grown = document.DeepClone().AsObject();
        var schemas = grown["components"]!["schemas"]!;
        schemas["UsageLifts"] = JsonNode.Parse(
            """{ "type": "object", "required": ["object"], "properties": { "object": { "type": "string", "enum": ["organization.usage.lifts.result"] } } }""");
        schemas["UsageTimeBucket"]!["properties"]!["results"]!["items"]!["oneOf"]!.AsArray()
            .Add(new JsonObject { ["$ref"] = "#/components/schemas/UsageLifts" });
        return grown;
    }

    public static string Json(JsonObject document) => document.ToJsonString(Indented) + "\n";
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The repository's own inputs.</summary>
internal static class ReviewedSpec
{
    public static DerivationInput Input { get; } = new(
        Read("reviewed-upstream.json"), Read("provenance.json"), ReadAll("additions"), Read("patches.json"), Read("names.json"), ReadAll("words"));

    /// <summary>Adds a result type to the union of usage results.</summary>
    public static void AddResult(JsonObject document, string name)
    {
        document["components"]!["schemas"]![name] = JsonNode.Parse(
            $$"""{ "type": "object", "required": ["object"], "properties": { "object": { "type": "string", "enum": ["organization.usage.{{name}}.result"] } } }""");
        ChangedUpstream.Properties(document, "UsageTimeBucket")["results"]!["items"]!["oneOf"]!.AsArray()
            .Add(new JsonObject { ["$ref"] = $"#/components/schemas/{name}" });
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(CaseFolders.Repository, "spec", name));

    private static Dictionary<string, string> ReadAll(string folder) =>
        Directory.GetFiles(Path.Combine(CaseFolders.Repository, "spec", folder), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => $"{folder}/{Path.GetFileName(file)}", File.ReadAllText);
}

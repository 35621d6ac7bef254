using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The repository's own inputs, and an upstream that is the reviewed one until a test changes it.</summary>
internal static class ReviewedSpec
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static DerivationInput Input { get; } = new(
        Read("reviewed-upstream.json"), Read("provenance.json"), ReadAll("additions"), Read("patches.json"), Read("names.json"), ReadAll("words"));

    public static string Upstream(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(Input.ReviewedUpstream)!.AsObject();
        document["openapi"] = "3.1.0";
        change(document);
        return document.ToJsonString();
    }

    public static Report Diff(Action<JsonObject> change, string? accepted = null) =>
        UpstreamGate.Run(Input, accepted, Upstream(change), "upstream.json", Today);

    public static IReadOnlyList<GateFinding> Findings(Action<JsonObject> change, string? accepted = null) =>
        [.. Diff(change, accepted).Findings.Select(reported => reported.Finding)];

    public static JsonObject Schema(JsonObject document, string name) => document["components"]!["schemas"]![name]!.AsObject();

    /// <summary>Adds a result type to the union of usage results.</summary>
    public static void AddResult(JsonObject document, string name)
    {
        document["components"]!["schemas"]![name] = JsonNode.Parse(
            $$"""{ "type": "object", "required": ["object"], "properties": { "object": { "type": "string", "enum": ["organization.usage.{{name}}.result"] } } }""");
        Schema(document, "UsageTimeBucket")["properties"]!["results"]!["items"]!["oneOf"]!.AsArray()
            .Add(new JsonObject { ["$ref"] = $"#/components/schemas/{name}" });
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(CaseFolders.Repository, "spec", name));

    private static Dictionary<string, string> ReadAll(string folder) =>
        Directory.GetFiles(Path.Combine(CaseFolders.Repository, "spec", folder), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => $"{folder}/{Path.GetFileName(file)}", File.ReadAllText);
}

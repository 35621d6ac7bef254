using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The sample's inputs, and an upstream that is the reviewed one until a test changes it.</summary>
internal static class SampleGate
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static string Upstream(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(SampleClient.Inputs.ReviewedUpstream)!.AsObject();
        document["openapi"] = "3.1.0";
        change(document);
        return document.ToJsonString();
    }

    public static Report Diff(Action<JsonObject> change, string? accepted = null, GeneratedManifest? client = null) =>
        UpstreamGate.Run(SampleClient.Inputs, accepted, Upstream(change), "upstream.json", Today, client);

    public static IReadOnlyList<GateFinding> Findings(Action<JsonObject> change, string? accepted = null) =>
        [.. Diff(change, accepted).Findings.Select(reported => reported.Finding)];

    public static JsonObject Schema(JsonObject document, string name) => document["components"]!["schemas"]![name]!.AsObject();

    public static JsonObject Properties(JsonObject document, string schema) => Schema(document, schema)["properties"]!.AsObject();
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The gate over an upstream that is the reviewed one of some inputs until a test changes it.</summary>
internal static class ChangedUpstream
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static string Upstream(this DerivationInput input, Action<JsonObject> change)
    {
        var document = JsonNode.Parse(input.ReviewedUpstream)!.AsObject();
        document["openapi"] = "3.1.0";
        change(document);
        return document.ToJsonString();
    }

    public static Report Diff(
        this DerivationInput input, Action<JsonObject> change, string? accepted = null, GeneratedManifest? client = null) =>
        UpstreamGate.Run(input, accepted, input.Upstream(change), "upstream.json", Today, client);

    public static IReadOnlyList<GateFinding> Findings(this DerivationInput input, Action<JsonObject> change, string? accepted = null) =>
        [.. input.Diff(change, accepted).Findings.Select(reported => reported.Finding)];

    public static JsonObject Schema(JsonObject document, string name) => document["components"]!["schemas"]![name]!.AsObject();

    public static JsonObject Properties(JsonObject document, string schema) => Schema(document, schema)["properties"]!.AsObject();
}

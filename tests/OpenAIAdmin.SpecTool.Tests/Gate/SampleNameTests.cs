using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What changed parts are called in C#, and where a finding stands.</summary>
public sealed class SampleNameTests
{
    [Fact]
    public void Changed_parts_are_called_as_the_client_calls_them()
    {
        static void Change(JsonObject document)
        {
            document["paths"]!["/organization/audit_logs"]!["get"]!["parameters"]![0]!["schema"]!["default"] = 3;
            ChangedUpstream.Properties(document, "Role")["name"]!["format"] = "x";
        }

        Assert.Equal(
            ["AuditLogsRequestBuilderGetQueryParameters.EffectiveAtGt", "Role.Name"],
            Names(SampleClient.Inputs.Diff(Change, client: SampleClient.Manifest.Manifest)));
        Assert.Equal(["Role.Name"], Names(SampleClient.Inputs.Diff(Change)));
    }

    [Fact]
    public void A_component_is_called_by_the_name_that_we_give_it()
    {
        var named = SampleClient.Inputs with { Names = SampleClient.Inputs.Names.Replace("\"components\": {}", "\"components\": { \"Role\": \"Job\" }") };
        var upstream = SampleClient.Inputs.Upstream(document => ChangedUpstream.Properties(document, "Role")["name"]!["format"] = "x");

        Assert.Equal(["Job.Name"], Names(UpstreamGate.Run(named, null, upstream, "upstream.json", ChangedUpstream.Today)));
    }

    [Fact]
    public void A_finding_stands_at_its_line_of_upstream()
    {
        var upstream = JsonText.Write(JsonNode.Parse(SampleClient.Inputs.Upstream(document => ChangedUpstream.Properties(document, "Role")["name"]!["format"] = "x"))!);

        var found = Assert.Single(UpstreamGate.Run(SampleClient.Inputs, null, upstream, "upstream.json", ChangedUpstream.Today).Findings);

        Assert.Equal(1 + Array.FindIndex(upstream.Split('\n'), line => line.Contains("\"format\"")), found.Position.Line);
    }

    private static IEnumerable<string> Names(Report report) => report.Findings
        .Select(reported => reported.Finding.Message.Split("In C#: `"))
        .Where(parts => parts.Length > 1)
        .Select(parts => parts[1].TrimEnd('`', '.'))
        .Order(StringComparer.Ordinal);
}

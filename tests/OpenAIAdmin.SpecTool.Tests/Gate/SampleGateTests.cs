using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What the gate makes of its inputs, in small.</summary>
public sealed class SampleGateTests
{
    private const string Added = "/projects/{project_id}/roles/{role_id}";

    [Fact]
    public void The_reviewed_upstream_with_our_additions_on_neither_side_has_no_differences()
    {
        var report = SampleClient.Inputs.Diff(_ => { });

        Assert.Empty(report.Findings);
        Assert.Empty(report.Notes);
        Assert.Equal("upstream.json", report.File);
    }

    [Fact]
    public void The_order_in_which_upstream_writes_things_is_no_difference()
    {
        var report = SampleClient.Inputs.Diff(document =>
        {
            var types = document["paths"]!["/organization/audit_logs"]!["get"]!["parameters"]![1]!["schema"]!["items"]!["enum"]!.AsArray();
            types.Insert(0, types[1]!.DeepClone());
            types.RemoveAt(2);
        });

        Assert.Empty(report.Findings);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void An_addition_that_upstream_has_now_and_equal_is_to_be_pruned_and_is_no_difference()
    {
        var found = Assert.Single(SampleClient.Inputs.Findings(TakeOver));

        Assert.Equal(("AdditionOutdated", "spec/additions/project-role.json"), (found.Name, found.File));
        Assert.Equal($"GET {Added}: Upstream has this addition now, and equal: prune it.", found.Message);
    }

    [Fact]
    public void An_addition_that_upstream_has_now_and_otherwise_is_a_difference_too()
    {
        var findings = SampleClient.Inputs.Findings(document =>
        {
            TakeOver(document);
            document["paths"]![Added]!["get"]!["deprecated"] = true;
        });

        Assert.Equal(["AdditionOutdated", "DeprecationChanged"], findings.Select(finding => finding.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_patch_that_expects_something_else_is_found_with_its_place()
    {
        var patched = SampleClient.Inputs with
        {
            Patches = """{ "patches": [{ "at": "/security", "was": [], "is": [{ "Key": [] }], "why": "w" }] }""",
        };

        var findings = UpstreamGate.Findings(patched, SampleClient.Inputs.Upstream(document => document["security"] = new JsonArray(new JsonObject())), "upstream.json");

        var outdated = Assert.Single(findings, finding => finding.Name == "PatchOutdated");
        Assert.Equal("spec/patches.json", outdated.File);
        Assert.StartsWith("/security: ", outdated.Message);
        Assert.Contains(findings, finding => finding.Name == "SecurityChanged");
    }

    [Fact]
    public void What_an_import_would_ask_for_is_a_note_and_no_finding()
    {
        var report = SampleClient.Inputs.Diff(document => ChangedUpstream.Properties(document, "Role")["colour"] = JsonNode.Parse("""{ "type": "string" }"""));

        Assert.Equal("ResponsePropertyAdded", Assert.Single(report.Findings).Finding.Name);
        Assert.Equal(new("SPEC0095", "spec/words/members.json", "Role: colour: This element has no words: write them."), Assert.Single(report.Notes));
    }

    [Fact]
    public void A_shape_that_derivation_does_not_foresee_is_a_finding_beside_the_change_itself()
    {
        var report = SampleClient.Inputs.Diff(Unforeseen);

        var crash = Assert.Single(report.Findings, reported => reported.Finding.Name == "DerivationFails").Finding;
        Assert.Equal(("spec/reviewed-upstream.json", "/", true), (crash.File, crash.Pointer.Text, crash.Fails));
        Assert.StartsWith("Nothing can be derived from this upstream: ", crash.Message);
        Assert.Contains("cannot work with upstream as it is", crash.Message);
        Assert.Contains(report.Findings, reported => reported.Finding.Name == "ParameterAdded");
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("https://api.example.com/v1", false)]
    [InlineData("https://elsewhere.example.com/v1", true)]
    public void The_servers_of_upstream_are_held_against_those_that_a_patch_gives(string url, bool differs) => Assert.Equal(
        differs ? ["ServersChanged"] : [],
        SampleClient.Inputs.Findings(document => document["servers"] = Servers(url)).Select(finding => finding.Name));

    [Fact]
    public void Where_nothing_could_be_derived_there_are_no_servers_to_hold_against() => Assert.DoesNotContain(
        SampleClient.Inputs.Findings(document =>
        {
            Unforeseen(document);
            document["servers"] = Servers("https://elsewhere.example.com/v1");
        }),
        finding => finding.Name == "ServersChanged");

    [Fact]
    public void Without_a_file_of_acceptances_and_with_an_empty_one_all_fails()
    {
        static void Change(JsonObject document) => ChangedUpstream.Properties(document, "Role")["name"]!["format"] = "x";

        Assert.Equal(1, SampleClient.Inputs.Diff(Change).Unreviewed);
        Assert.Equal(1, SampleClient.Inputs.Diff(Change, "{}").Unreviewed);
    }

    [Fact]
    public void Prose_counts_on_neither_side()
    {
        static string Described(string text) => text.Replace("\"properties\":", "\"description\": \"Ours.\", \"properties\":");
        var input = SampleClient.Inputs;

        Assert.Empty(UpstreamGate.Findings(input, Described(SampleClient.Inputs.Upstream(_ => { })), "upstream.json"));
        Assert.Empty(UpstreamGate.Findings(
            input with { ReviewedUpstream = Described(input.ReviewedUpstream) }, SampleClient.Inputs.Upstream(_ => { }), "upstream.json"));
    }

    [Fact]
    public void An_input_of_ours_that_cannot_be_read_is_named()
    {
        static string Refusal(DerivationInput input) =>
            Assert.Throws<SpecException>(() => UpstreamGate.Findings(input, SampleClient.Inputs.Upstream(_ => { }), "upstream.json")).Message;

        Assert.StartsWith("reviewed-upstream.json(1,1): ", Refusal(SampleClient.Inputs with { ReviewedUpstream = "<" }));
        Assert.StartsWith("names.json(1,1): ", Refusal(SampleClient.Inputs with { Names = "<" }));
    }

    [Fact]
    public void An_upstream_that_needs_no_component_is_compared_as_well()
    {
        var bare = """{ "openapi": "3.1.0", "security": [], "paths": { "/organization/roles": { "get": { "responses": { "200": {} } } } } }""";

        var findings = UpstreamGate.Findings(SampleClient.Inputs, bare, "upstream.json");

        Assert.Contains(findings, finding => finding.Name == "OperationRemoved");
        Assert.DoesNotContain(findings, finding => finding.Name == "DerivationFails");
    }

    private static void TakeOver(JsonObject document) =>
        document["paths"]![Added] = JsonNode.Parse(SampleClient.Inputs.Additions.Single().Value)!["paths"]![Added]!.DeepClone();

    private static void Unforeseen(JsonObject document) =>
        document["paths"]!["/organization/roles"]!["get"]!["parameters"]!.AsArray().Add(new JsonObject { ["in"] = "query" });

    private static JsonArray Servers(string url) => [new JsonObject { ["url"] = url }];
}

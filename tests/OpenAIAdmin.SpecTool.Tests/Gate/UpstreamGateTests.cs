using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UpstreamGateTests
{
    private const string Decisions = "/organization/usage/decisions";

    [Fact]
    public void The_reviewed_upstream_has_nothing_unreviewed() => Assert.Equal([], ReviewedSpec.Input.Findings(_ => { }));

    [Fact]
    public void A_new_member_of_the_union_is_named_with_its_tag_schema_and_missing_case()
    {
        var found = Single(ReviewedSpec.Input.Findings(document => ReviewedSpec.AddResult(document, "lifts")), "ResultTypeAdded");

        Assert.Equal(Severity.Union, found.Severity);
        Assert.Equal("organization.usage.lifts.result", found.Tag);
        Assert.Contains("schema `lifts`", found.Message);
        Assert.Contains("`LiftsUsageResult`", found.Message);
    }

    [Fact]
    public void A_result_type_with_a_path_and_an_envelope_of_its_own_is_a_change_of_the_union()
    {
        var findings = ReviewedSpec.Input.Findings(document => document["paths"]!["/organization/usage/verdicts"] = JsonNode.Parse(
            """
            { "get": { "responses": { "200": { "content": { "application/json": { "schema": {
                "type": "object", "properties": { "data": { "type": "array", "items": { "type": "object", "properties": { "results": { "type": "array",
                  "items": { "type": "object", "properties": { "object": { "type": "string", "const": "organization.usage.verdicts.result" } } } } } } } } } } } } } } }
            """));

        Assert.Equal("organization.usage.verdicts.result", Single(findings, "ResultTypeAdded").Tag);
        Assert.Equal(Severity.Union, Single(findings, "UsageOperationAdded").Severity);
    }

    [Fact]
    public void A_changed_result_type_names_its_csharp_member_and_its_tag()
    {
        var found = Single(
            ReviewedSpec.Input.Findings(document => ChangedUpstream.Schema(document, "CostsResult")["properties"]!["line_item"]!["deprecated"] = true),
            "DeprecationChanged");

        Assert.EndsWith("In C#: `CostsUsageResult.LineItem`.", found.Message);
        Assert.Equal("organization.costs.result", found.Tag);
    }

    [Fact]
    public void What_normalisation_hides_is_seen()
    {
        var findings = ReviewedSpec.Input.Findings(document =>
        {
            var costs = document["paths"]!["/organization/costs"]!["get"]!;
            costs["responses"]!["404"] = JsonNode.Parse("""{ "content": { "application/json": { "schema": { "type": "string" } } } }""");
            ChangedUpstream.Schema(document, "UsageTimeBucket")["properties"]!["start_time"]!["format"] = "int32";
        });

        Assert.Equal(["FormatChanged", "ErrorResponseAdded"], findings.Select(finding => finding.Name).Order().Reverse());
    }

    [Fact]
    public void An_addition_that_upstream_has_now_and_equal_is_to_be_pruned_and_is_no_difference()
    {
        var findings = ReviewedSpec.Input.Findings(TakeOver);

        Assert.Contains(findings, finding => finding is { Name: "AdditionOutdated", File: "spec/additions/usage-decisions.json" });
        Assert.All(findings, finding => Assert.Equal("AdditionOutdated", finding.Name));
        Assert.All(findings, finding => Assert.Contains("equal: prune it", finding.Message));
    }

    [Fact]
    public void An_addition_that_upstream_has_now_and_otherwise_is_a_difference_too()
    {
        var findings = ReviewedSpec.Input.Findings(document =>
        {
            TakeOver(document);
            document["paths"]![Decisions]!["get"]!["parameters"]!.AsArray().RemoveAt(0);
        });

        Assert.Contains(findings, finding => finding.Name == "ParameterRemoved");
        Assert.Contains(findings, finding => finding.Name == "AdditionOutdated" && finding.Message.Contains("it differs"));
    }

    [Fact]
    public void A_patch_that_expects_something_else_is_found()
    {
        var findings = ReviewedSpec.Input.Findings(document => document["security"] = JsonNode.Parse("""[{ "AdminApiKeyAuth": [] }]"""));

        Assert.Equal("/security", Single(findings, "PatchOutdated").Pointer.Text);
        Single(findings, "SecurityChanged");
    }

    [Fact]
    public void A_new_result_type_is_one_finding_and_what_it_needs_here_are_notes()
    {
        var report = ReviewedSpec.Input.Diff(document => ReviewedSpec.AddResult(document, "lifts"));

        Assert.Equal("ResultTypeAdded", Assert.Single(report.Findings).Finding.Name);
        Assert.Equal(
            [("SPEC0096", "spec/names.json"), ("SPEC0095", "spec/words/schemas.json")], report.Notes.Select(note => (note.Id, note.File)));
    }

    [Fact]
    public void A_result_type_that_leaves_is_one_finding() => Assert.Equal(
        "ResultTypeRemoved",
        Assert.Single(ReviewedSpec.Input.Findings(document =>
        {
            var members = ChangedUpstream.Schema(document, "UsageTimeBucket")["properties"]!["results"]!["items"]!["oneOf"]!.AsArray();
            members.Remove(members.Single(member => ((string)member!["$ref"]!).EndsWith("/UsageEmbeddingsResult", StringComparison.Ordinal)));
        })).Name);

    [Fact]
    public void An_element_without_words_is_a_note_beside_the_change_that_brought_it()
    {
        var report = ReviewedSpec.Input.Diff(document => ChangedUpstream.Schema(document, "CostsResult")["properties"]!["tax"] = JsonNode.Parse("""{ "type": "number" }"""));

        Assert.Equal("ResponsePropertyAdded", Assert.Single(report.Findings).Finding.Name);
        Assert.Contains("tax", Assert.Single(report.Notes).Message);
    }

    [Fact]
    public void A_component_that_is_only_called_otherwise_is_no_change_of_upstream()
    {
        var report = ReviewedSpec.Input.Diff(document =>
        {
            var renamed = JsonNode.Parse(document.ToJsonString().Replace("/schemas/UsageModerationsResult\"", "/schemas/Moderated\""))!;
            document["paths"] = renamed["paths"]!.DeepClone();
            document["components"] = renamed["components"]!.DeepClone();
            var schemas = document["components"]!["schemas"]!.AsObject();
            schemas["Moderated"] = schemas["UsageModerationsResult"]!.DeepClone();
            schemas.Remove("UsageModerationsResult");
        });

        Assert.Empty(report.Findings);
        Assert.Contains(report.Notes, note => note.Message.Contains("Moderated"));
    }

    [Fact]
    public void A_shape_that_derivation_does_not_foresee_is_a_finding_beside_the_change_itself()
    {
        var findings = ReviewedSpec.Input.Findings(document =>
            document["paths"]!["/organization/costs"]!["get"]!["parameters"]!.AsArray().Add(new JsonObject { ["in"] = "query" }));

        var crash = Single(findings, "DerivationFails");
        Assert.True(crash.Fails);
        Assert.Contains("cannot work with upstream as it is", crash.Message);
        Assert.Contains(findings, finding => finding.Name == "ParameterAdded");
    }

    private static GateFinding Single(IEnumerable<GateFinding> findings, string name) =>
        Assert.Single(findings, finding => finding.Name == name);

    /// <summary>Lets upstream have what our additions add: the operation, and the schemas that it needs.</summary>
    private static void TakeOver(JsonObject document)
    {
        foreach (var file in ReviewedSpec.Input.Additions.Values.Select(text => JsonNode.Parse(text)!))
        {
            if (file["paths"]?[Decisions] is { } path) document["paths"]![Decisions] = path.DeepClone();
            foreach (var (name, schema) in file["schemas"] as JsonObject ?? [])
            {
                document["components"]!["schemas"]![name] = schema!.DeepClone();
            }
        }
    }
}

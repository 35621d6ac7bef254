using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The reviewed upstream, written as one page and read again: what a page can say is found, and nothing else.</summary>
public sealed class PageRoundTripTests
{
    private const string Costs = "/organization/costs";
    private const string Roles = "/organization/roles";
    private const string Lifts = "/organization/lifts";
    private const string Storage = "/organization/external_storage";
    private const string StoredItem = "/organization/external_storage/{external_storage_id}";
    private const string Role = "/organization/roles/{role_id}";
    private const string Decisions = "/organization/usage/decisions";
    private const string AuditLogs = "/organization/audit_logs";

    [Fact]
    public void The_whole_reviewed_upstream_has_nothing_unreviewed() => Assert.Equal([], Findings(_ => { }));

    [Fact]
    public void Neither_has_it_with_our_additions() =>
        Assert.Equal([], Findings(document => Additions.Merge(document, ReviewedSpec.Input.Additions, [])));

    [Theory]
    [InlineData("CostsResult", "user_id")]
    [InlineData("ExternalStorageConfiguration", "geography")]
    [InlineData("UsageDecisionsResult", "user_id")]
    public void What_a_page_has_of_our_additions_otherwise_is_a_difference(string schema, string property)
    {
        var found = Single(
            document =>
            {
                Additions.Merge(document, ReviewedSpec.Input.Additions, []);
                ChangedUpstream.Schema(document, schema)["properties"]![property] = JsonNode.Parse("""{ "type": "boolean" }""");
            },
            "ResponseTypeChanged");

        Assert.Contains($"{schema}.{property}", found.Message);
    }

    [Fact]
    public void An_operation_that_we_added_and_that_returns_a_type_of_another_is_a_difference() => Single(
        document =>
        {
            Additions.Merge(document, ReviewedSpec.Input.Additions, []);
            Operation(document, StoredItem, "delete")["responses"] = Operation(document, Role, "delete")["responses"]!.DeepClone();
        },
        "ConstantChanged");

    [Fact]
    public void A_parameter_that_a_page_lacks_of_an_operation_that_we_added_is_a_difference() => Single(
        document =>
        {
            Additions.Merge(document, ReviewedSpec.Input.Additions, []);
            Parameters(document, Decisions).RemoveAt(0);
        },
        "ParameterRemoved");

    [Fact]
    public void What_no_page_shows_is_not_compared() => Assert.Equal([], Findings(document =>
    {
        var costs = Operation(document, Costs, "get");
        costs["responses"]!["404"] = JsonNode.Parse("""{ "content": { "application/json": { "schema": { "type": "string" } } } }""");
        costs["security"] = new JsonArray();
        costs["deprecated"] = true;
        var line = ChangedUpstream.Schema(document, "CostsResult")["properties"]!;
        line["line_item"] = JsonNode.Parse("""{ "type": "string", "format": "uuid", "maxLength": 3 }""");
        ChangedUpstream.Schema(document, "UsageTimeBucket")["properties"]!["start_time"] = JsonNode.Parse("""{ "anyOf": [{ "type": "number" }, { "type": "null" }] }""");
    }));

    [Fact]
    public void A_new_result_type_is_found_once_with_its_tag_though_every_usage_endpoint_shows_it()
    {
        var findings = Findings(document => ReviewedSpec.AddResult(document, "lifts"));

        Assert.Equal("ResultTypeAdded", findings[0].Name);
        Assert.Distinct(findings.Select(finding => finding.Name));
        Assert.All(findings, finding => Assert.Equal((Severity.Union, "organization.usage.lifts.result"), (finding.Severity, finding.Tag)));
        Assert.Contains("`LiftsUsageResult`", findings[0].Message);
    }

    [Fact]
    public void A_changed_member_names_its_csharp_name_and_its_tag()
    {
        var found = Single(document => ChangedUpstream.Schema(document, "CostsResult")["properties"]!["line_item"] = JsonNode.Parse("""{ "type": "number" }"""), "ResponseTypeChanged");

        Assert.Equal("organization.costs.result", found.Tag);
        Assert.Contains("In C#: `CostsUsageResult.LineItem`.", found.Message);
    }

    [Fact]
    public void Parameters_are_compared()
    {
        Single(document => Parameters(document, Costs).Add(JsonNode.Parse("""{ "in": "query", "name": "depth", "schema": { "type": "integer" } }""")), "ParameterAdded");
        Single(document => Parameters(document, Costs).RemoveAt(0), "ParameterRemoved");
        Single(document => Parameter(document, Costs, "query:limit")["required"] = true, "ParameterBecameRequired");
        Single(document => Parameter(document, Costs, "query:limit")["schema"]!["type"] = "boolean", "ParameterTypeChanged");
        Single(document => Parameter(document, Costs, "query:bucket_width")["schema"]!["enum"]!.AsArray().Add("1y"), "ParameterValueAdded");
    }

    [Fact]
    public void Bodies_and_results_are_compared()
    {
        Single(document => Body(document)["properties"]!["colour"] = JsonNode.Parse("""{ "type": "string" }"""), "RequestPropertyAdded");
        Single(document => Body(document)["required"]!.AsArray().RemoveAt(0), "RequestPropertyBecameOptional");
        Single(document => ChangedUpstream.Schema(document, "UsageResponse")["properties"]!.AsObject().Remove("has_more"), "ListShapeChanged");
        Single(document => ChangedUpstream.Schema(document, "CostsResult")["properties"]!["object"]!["enum"] = new JsonArray("organization.expenses.result"), "ResultTagChanged");
        Single(document => ChangedUpstream.Schema(document, "AuditLogEventType")["enum"]!.AsArray().Add("moon.rises"), "AuditLogEventTypeAdded");
    }

    [Fact]
    public void A_new_operation_is_found()
    {
        var added = Single(document => document["paths"]![Lifts] = JsonNode.Parse("""{ "get": { "responses": { "200": {} } } }"""), "OperationAdded");
        Assert.Contains($"GET {Lifts}", added.Message);
    }

    // One resource's page is read faster than all of the reference.
    private static GateFinding Single(Action<JsonObject> change, params string[] names)
    {
        var page = PageDiff.Page(change, operation => operation.Path is Costs or Roles or Lifts or Decisions or Storage or StoredItem or Role or AuditLogs, resource: null);
        var findings = PageDiff.Findings(page);
        Assert.Equal(names.Order(), findings.Select(finding => finding.Name).Distinct().Order());
        return findings[0];
    }

    private static IReadOnlyList<GateFinding> Findings(Action<JsonObject> change) => PageDiff.Findings(PageDiff.Page(change));

    private static JsonObject Operation(JsonObject document, string path, string method) => document["paths"]![path]![method]!.AsObject();

    private static JsonArray Parameters(JsonObject document, string path) => Operation(document, path, "get")["parameters"]!.AsArray();

    private static JsonNode Parameter(JsonObject document, string path, string selector) =>
        Documents.JsonPointer.Of(selector).Find(Parameters(document, path))!;

    private static JsonObject Body(JsonObject document) => ChangedUpstream.Schema(document, "PublicCreateOrganizationRoleBody");
}

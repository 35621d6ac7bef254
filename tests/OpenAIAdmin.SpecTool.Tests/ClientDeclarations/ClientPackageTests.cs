using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ClientPackageTests
{
    [Fact]
    public void A_client_that_was_made_from_the_reviewed_upstream_has_nothing_unreviewed() => Assert.Equal([], SmallClient.Findings());

    [Fact]
    public void A_new_result_type_is_found_once_with_its_tag_and_line()
    {
        var report = SmallClient.Report(SmallClient.With(
            ("types.d.ts", "UsageResponse.Stairs>", "UsageResponse.Stairs | UsageResponse.Ramps>"),
            ("types.d.ts", "    interface Stairs", "    interface Ramps {\n        object: 'organization.usage.ramps.result';\n    }\n    interface Stairs")));

        Assert.Distinct(report.Findings.Select(reported => reported.Finding.Name));
        Assert.All(report.Findings, reported => Assert.Equal("organization.usage.ramps.result", reported.Finding.Tag));
        Assert.Contains("schema `UsageResponse.Ramps`", report.Findings[0].Finding.Message);
        Assert.StartsWith("lamps.tgz/resources/admin/organization/usage/types.d.ts(10,9): error SPEC0001: union: ", report.Write("text"));
    }

    [Fact]
    public void A_result_type_in_an_envelope_of_its_own_is_found()
    {
        var findings = SmallClient.Findings(
            ("usage.js", "    stairs(", "    verdicts(query) {\n        return this._client.get('/organization/usage/verdicts', query);\n    }\n    stairs("),
            ("usage.d.ts", "    stairs(", "    verdicts(query: Q): APIPromise<{ data: { object: 'organization.usage.verdicts.result' }[] }>;\n    stairs("));

        Assert.Equal(["ResultTypeAdded", "UsageOperationAdded"], findings.Take(2).Select(finding => finding.Name));
        Assert.Equal("organization.usage.verdicts.result", findings[0].Tag);
    }

    [Fact]
    public void Operations_are_told_by_method_and_path()
    {
        var findings = SmallClient.Findings(("lamps.js", "_client.post('/organization/lamps',", "_client.post((0, path_1.path) `/organization/${houseID}/lamps`,"));

        Assert.Equal(
            ["Operation POST /organization/lamps is gone", "Operation POST /organization/{house_id}/lamps is new"],
            findings.Select(finding => finding.Message.Split('.')[0]));
        Assert.Equal("lamps.tgz/resources/admin/organization/lamps.js", findings[1].File);
    }

    [Fact]
    public void A_list_that_is_posted_for_is_a_post() => Assert.Equal(
        ["GET /organization/lamps/switch", "POST /organization/lamps/switch"],
        SmallClient.Findings(("lamps.js", "            method: 'post',\n", "")).Select(finding => string.Join(' ', finding.Message.Split(' ')[1..3])).Order());

    [Fact]
    public void A_result_with_another_constant_is_found()
    {
        var found = Assert.Single(SmallClient.Findings(("lamps.d.ts", "'organization.lamp.deleted'", "'organization.lamp.gone'")));

        Assert.Equal("ConstantChanged", found.Name);
        Assert.Contains("DELETE /organization/lamps/{lamp_id}", found.Message);
    }

    [Fact]
    public void An_addition_may_be_in_the_client_or_not()
    {
        const string additions =
            """{ "source": "a test", "paths": { "/organization/chairs": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "properties": { "object": { "const": "chair" } } } } } } } } } } }""";
        var files = SmallClient.With(
            ("lamps.js", "    create(", "    chairs() {\n        return this._client.get('/organization/chairs');\n    }\n    create("),
            ("lamps.d.ts", "    create(", "    chairs(): APIPromise<{ object: 'chair' }>;\n    create("));

        Assert.Equal("OperationAdded", Assert.Single(SmallClient.Report(files).Findings).Finding.Name);
        Assert.Empty(SmallClient.Report(files, additions).Findings);
        Assert.Empty(SmallClient.Report(SmallClient.Files, additions).Findings);
    }

    [Fact]
    public void An_acceptance_that_matches_nothing_in_the_client_is_stale()
    {
        var accepted = AcceptedChanges.Write(Array.Empty<AcceptedChange>().With(["0123456789abcdef"], "reviewed", null, "client"));

        Assert.Equal("AcceptanceStale", Assert.Single(SmallClient.Report(SmallClient.Files, accepted: accepted).Findings).Finding.Name);
    }

    [Theory]
    [InlineData("lamps.js", "'/organization/lamps/switch'", "this.path()", "resources/admin/organization/lamps.js(16,16): this call of the API")]
    [InlineData("lamps.js", "${lampID}", "${lampID + 1}", "resources/admin/organization/lamps.js(13,16): this call of the API")]
    [InlineData("lamps.d.ts", "delete(", "remove(", "resources/admin/organization/lamps.d.ts: Lamps.delete, which ")]
    [InlineData("lamps.d.ts", "APIPromise<Lamp.Deleted>", "APIPromise<LampDeleted>", "lamps.d.ts(8,66): the type `LampDeleted` is declared nowhere")]
    [InlineData("usage.d.ts", "'./types.js'", "'./other.js'", "usage.d.ts(3,43): the type `UsageResponse` is declared nowhere")]
    [InlineData("types.d.ts", "result';\n    }\n}", "result';\n    }\n", "this declaration never ends")]
    [InlineData("types.d.ts", "'page'", "'page", "types.d.ts(2,13): no declaration can be read here")]
    public void What_cannot_be_read_is_told_with_its_place(string file, string old, string @new, string message)
    {
        var refused = Assert.Throws<SpecException>(() => SmallClient.Report(SmallClient.With((file, old, @new))));

        Assert.StartsWith("lamps.tgz: ", refused.Message);
        Assert.Contains(message, refused.Message);
    }

    [Fact]
    public void A_package_without_the_admin_api_is_not_the_official_client() =>
        Assert.Contains("not the official client", Assert.Throws<SpecException>(() => SmallClient.Report(new Dictionary<string, string>())).Message);
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Any two documents, as they are: no inputs of ours take part.</summary>
public sealed class DocumentGateTests
{
    private const string Path = "/organization/costs";

    [Fact]
    public void Equal_documents_have_no_differences() => Assert.Empty(Compare(_ => { }).Findings);

    [Fact]
    public void Prose_counts_here() => Assert.Equal("ProseChanged", Only(Compare(document =>
        document["paths"]![Path]!["get"]!["responses"]!["200"]!["description"] = "Otherwise.")));

    [Fact]
    public void Servers_of_all_paths_count_though_they_stand_outside_the_admin_surface() => Assert.Equal("ServersChanged", Only(Compare(document =>
        document["servers"]![0]!["url"] = "https://elsewhere.example.com")));

    [Fact]
    public void Servers_that_are_gone_count() => Assert.Equal("ServersChanged", Only(Compare(document => document.Remove("servers"))));

    [Fact]
    public void Servers_that_are_new_count()
    {
        var report = DocumentGate.Compare(Text(document => document.Remove("servers")), "old.json", Text(_ => { }), "new.json");

        Assert.Equal("ServersChanged", Only(report));
    }

    [Fact]
    public void What_is_outside_the_admin_surface_does_not_count() => Assert.Empty(Compare(document =>
        document["paths"]!["/chat"] = new JsonObject { ["get"] = new JsonObject { ["responses"] = new JsonObject() } }).Findings);

    [Fact]
    public void A_finding_stands_at_its_line_of_the_revision()
    {
        var revision = Text(document => document["paths"]![Path]!["get"]!["deprecated"] = true);

        var report = DocumentGate.Compare(Text(_ => { }), "old.json", revision, "new.json");

        Assert.Equal("new.json", report.File);
        Assert.Equal(1 + Array.FindIndex(revision.Split('\n'), line => line.Contains("\"deprecated\"")), Assert.Single(report.Findings).Position.Line);
    }

    private static Report Compare(Action<JsonObject> change) => DocumentGate.Compare(Text(_ => { }), "old.json", Text(change), "new.json");

    private static string Only(Report report) => Assert.Single(report.Findings).Finding.Name;

    private static string Text(Action<JsonObject> change)
    {
        var document = JsonNode.Parse(
            """
            {
              "openapi": "3.1.0",
              "servers": [{ "url": "https://example.com" }],
              "paths": { "/organization/costs": { "get": { "responses": { "200": { "description": "Costs." } } } } }
            }
            """)!.AsObject();
        change(document);
        return document.ToJsonString(new() { WriteIndented = true });
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a page would say of an operation, and how it says so itself.</summary>
public sealed class PageCutTests
{
    private const string Lamps = "/organization/lamps";

    [Fact]
    public void Parameters_have_a_place_a_name_without_brackets_and_a_type() => SameJson.Assert(
        """
        [
          { "in": "query", "name": "colours", "required": true, "schema": { "type": "string" } },
          { "in": "header", "name": "after", "schema": { "type": "number" } }
        ]
        """,
        Cut(
            """
            { "parameters": [
                { "in": "query", "name": "colours[]", "required": true, "schema": { "type": "string" }, "explode": true },
                { "in": "header", "name": "after", "schema": { "type": "integer" } }
            ] }
            """)["parameters"]);

    [Theory]
    [InlineData("Path", "path")]
    [InlineData("Query", "query")]
    [InlineData("Header", "header")]
    [InlineData("Cookie", "cookie")]
    public void A_page_has_parameters_under_the_heading_of_their_place(string heading, string place) => SameJson.Assert(
        $$"""
        [
          { "in": "{{place}}", "name": "colours", "required": true, "schema": { "type": "string" } },
          { "in": "{{place}}", "name": "after", "schema": { "type": "number" } }
        ]
        """,
        ReferencePageReader.Read(
            $"**get** `{Lamps}`\n\n### {heading} Parameters\n\n- `colours[]: string`\n- `after: optional number`\n", "page.md")
            .Document["paths"]![Lamps]!["get"]!["parameters"]);

    [Fact]
    public void The_first_status_of_success_counts()
    {
        var cut = Cut(
            """
            { "responses": {
                "201": { "content": { "application/json": { "schema": { "type": "boolean" } } } },
                "400": { "content": { "application/json": { "schema": { "type": "integer" } } } },
                "200": { "$ref": "#/components/responses/Lamp" } } }
            """);

        SameJson.Assert("""{ "200": { "content": { "application/json": { "schema": { "type": "string" } } } } }""", cut["responses"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "responses": { "200": {} } }""")]
    [InlineData("""{ "responses": { "200": { "content": {} } }, "requestBody": { "content": {} } }""")]
    public void An_operation_may_say_nothing(string operation) =>
        SameJson.Assert("""{ "parameters": [], "responses": { "200": {} } }""", Cut(operation));

    [Theory]
    [InlineData("/organization/lamps/{id}", "/organization/lamps/{lamp_id}", true)]
    [InlineData("/organization/lamps/{id}", "/organization/lamps/", false)]
    [InlineData("/organization/lamps/{id}/bulbs", "/organization/lamps/{lamp_id}/bulbs", true)]
    [InlineData("/organization/lamps/{id}/bulbs", "/organization/lamps//bulbs", false)]
    public void What_an_id_is_called_does_not_matter_but_that_it_is_there(string shown, string path, bool isHeld)
    {
        var document = JsonNode.Parse($$"""{ "paths": { "{{path}}": { "get": {} } } }""")!.AsObject();
        string[] pages = [$"**get** `{shown}`\n", $"# Lamps\n\n**get** `{shown}`\n"];

        Assert.All(pages, page => Assert.Equal(
            isHeld, ReferencePageReader.Read(page, "page.md").Cut(document)["paths"]!.AsObject().ContainsKey(path)));
    }

    [Fact]
    public void A_page_is_a_part_and_says_where_else_to_look()
    {
        var page = ReferencePageReader.Read($"**get** `{Lamps}`\n", "page.md");

        Assert.False(page.IsWhole);
        Assert.Contains("spec/additions", page.Advice);
    }

    private static JsonNode Cut(string operation)
    {
        var document = JsonNode.Parse(
            """{ "components": { "responses": { "Lamp": { "content": { "application/json": { "schema": { "type": "string" } } } } } } }""")!.AsObject();
        document["paths"] = new JsonObject { [Lamps] = new JsonObject { ["get"] = JsonNode.Parse(operation) } };
        return ReferencePageReader.Read($"**get** `{Lamps}`\n", "page.md").Cut(document)["paths"]![Lamps]!["get"]!;
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UsageSurfaceTests
{
    [Theory]
    [InlineData("organization.usage.web_searches.result", true)]
    [InlineData("organization.costs.result", true)]
    [InlineData("organization.usage.web_searches", false)]
    [InlineData("organization.project.result", false)]
    [InlineData("organization.costs", false)]
    [InlineData("", false)]
    public void A_tag_is_told_by_its_form(string text, bool isTag) => Assert.Equal(isTag, UsageSurface.IsTag(text));

    [Theory]
    [InlineData("/organization/usage/images", true)]
    [InlineData("/organization/costs", true)]
    [InlineData("/organization/usage", false)]
    [InlineData("/organization/costs/limits", false)]
    [InlineData(null, false)]
    public void Usage_is_told_by_its_path(string? path, bool holds) => Assert.Equal(holds, UsageSurface.Holds(path));

    [Theory]
    [InlineData("""{ "const": "organization.costs.result" }""", "organization.costs.result")]
    [InlineData("""{ "enum": ["list", "organization.costs.result", 1, null, "organization.costs.result"] }""", "organization.costs.result")]
    [InlineData("""{ "type": "string" }""")]
    [InlineData("""true""")]
    public void The_tags_of_a_schema_are_among_its_values(string schema, params string[] tags) =>
        Assert.Equal(tags, UsageSurface.Tags(JsonNode.Parse(schema)));

    [Theory]
    [InlineData("""{ "const": "a" }""", "a")]
    [InlineData("""{ "enum": ["a"] }""", "a")]
    [InlineData("""{ "const": "a", "enum": ["b"] }""", "a")]
    [InlineData("""{ "enum": ["a", "b"] }""", null)]
    [InlineData("""{ "const": 1 }""", null)]
    [InlineData("""[]""", null)]
    public void A_constant_is_one_text(string schema, string? text) => Assert.Equal(text, UsageSurface.Constant(JsonNode.Parse(schema)));

    [Fact]
    public void A_result_type_that_is_referred_to_twice_is_found_once_and_all_are_found_with_their_places()
    {
        var document = JsonNode.Parse(
            """
            { "paths": { "/a": {
                "first": { "$ref": "#/components/schemas/Lifts" },
                "again": { "$ref": "#/components/schemas/Lifts" },
                "parameters": [{ "in": "query", "name": "q", "schema": { "properties": { "object": { "const": "organization.usage.doors.result" } } } }],
                "oneOf": [{ "type": "string" }, { "properties": { "object": { "enum": ["organization.costs.result"] } } }] } },
              "components": { "schemas": { "Lifts": { "properties": {
                "object": { "const": "organization.usage.lifts.result" }, "next": { "$ref": "#/components/schemas/Lifts" } } } } } }
            """)!.AsObject();

        Assert.Equal(
            [
                ("organization.usage.lifts.result", "/components/schemas/Lifts"),
                ("organization.usage.doors.result", "/paths/~1a/parameters/query:q/schema"),
                ("organization.costs.result", "/paths/~1a/oneOf/1"),
            ],
            UsageSurface.TagsBelow(document["paths"]!["/a"], JsonPointer.Of("paths", "/a"), document).Select(found => (found.Tag, found.At.Text)));
    }
}

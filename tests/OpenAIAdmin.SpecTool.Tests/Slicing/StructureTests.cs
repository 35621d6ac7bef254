using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests.Slicing;

public sealed class StructureTests
{
    [Theory]
    [InlineData("""{ "get": null }""", "/paths/~1projects/get should be an object")]
    [InlineData("""{ "get": [] }""", "/paths/~1projects/get should be an object")]
    [InlineData("""{ "get": { "parameters": {}, "responses": { "200": {} } } }""", "/paths/~1projects/get/parameters should be a list")]
    [InlineData("""{ "get": { "parameters": [1], "responses": { "200": {} } } }""", "/paths/~1projects/get/parameters/0 should be an object")]
    [InlineData("""{ "get": { "responses": { "200": "ok" } } }""", "/paths/~1projects/get/responses/200 should be an object")]
    [InlineData("""{ "get": { "responses": { "200": { "content": { "a/b": { "schema": "string" } } } } } }""",
        "/paths/~1projects/get/responses/200/content/a~1b/schema should be an object")]
    public void What_is_not_what_belongs_there_is_refused_by_its_place(string item, string problem)
    {
        var document = new JsonObject { ["paths"] = new JsonObject { ["/projects"] = JsonNode.Parse(item) } };

        Assert.Contains(problem, Assert.Throws<SpecException>(() => AdminSurface.Slice(document)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parameters")]
    [InlineData("security")]
    [InlineData("servers")]
    public void A_list_of_an_operation_is_a_list(string keyword) => What_is_not_what_belongs_there_is_refused_by_its_place(
        $$"""{ "get": { "{{keyword}}": {}, "responses": { "200": {} } } }""", $"/paths/~1projects/get/{keyword} should be a list");

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    [InlineData("allOf")]
    [InlineData("prefixItems")]
    public void A_list_of_schemas_is_a_list(string keyword) => What_is_not_what_belongs_there_is_refused_by_its_place(
        $$$"""{ "get": { "responses": { "200": { "content": { "a/b": { "schema": { "{{{keyword}}}": {} } } } } } } }""",
        $"/paths/~1projects/get/responses/200/content/a~1b/schema/{keyword} should be a list");

    [Fact]
    public void A_schema_that_is_nothing_but_a_reference_to_itself_is_refused()
    {
        var document = JsonNode.Parse("""
            {
              "paths": { "/projects": { "get": { "responses": { "200": { "content": { "a/b": {
                "schema": { "$ref": "#/components/schemas/A" } } } } } } } },
              "components": { "schemas": { "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } } }
            }
            """)!.AsObject();

        Assert.Contains(
            "/components/schemas/A refers to itself", Assert.Throws<SpecException>(() => AdminSurface.Slice(document)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_may_be_true_or_false()
    {
        var document = JsonNode.Parse("""
            { "paths": { "/projects": { "get": { "responses": { "200": { "content": { "a/b": {
              "schema": { "additionalProperties": true, "items": false } } } } } } } } }
            """)!.AsObject();

        Assert.Single(Operation.All(AdminSurface.Slice(document)));
    }
}

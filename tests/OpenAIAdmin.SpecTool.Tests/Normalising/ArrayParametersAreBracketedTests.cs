using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ArrayParametersAreBracketedTests
{
    private const string List = """{ "type": "array", "items": { "type": "string" } }""";

    [Theory]
    [InlineData("project_ids")]
    [InlineData("project_ids[]")]
    public void A_list_in_the_query_is_sent_with_brackets(string name) => Rule<ArrayParametersAreBracketed>.Turns(
        TinyDocument.Of(parameters: $$"""[{ "in": "query", "name": "{{name}}", "required": false, "schema": {{List}} }]"""),
        TinyDocument.Of(parameters: $$"""
            [
              {
                "in": "query", "name": "project_ids[]", "required": false, "schema": {{List}},
                "style": "form", "explode": true
              }
            ]
            """));

    [Fact]
    public void Another_style_is_replaced() => Rule<ArrayParametersAreBracketed>.Turns(
        TinyDocument.Of(parameters: $$"""
            [{ "in": "query", "name": "ids", "schema": {{List}}, "style": "pipeDelimited", "explode": false }]
            """),
        TinyDocument.Of(parameters: $$"""
            [{ "in": "query", "name": "ids[]", "schema": {{List}}, "style": "form", "explode": true }]
            """));

    [Fact]
    public void Lists_elsewhere_and_single_values_stay() => Rule<ArrayParametersAreBracketed>.Leaves(TinyDocument.Of(
        parameters: $$"""
            [
              { "in": "query", "name": "limit", "schema": { "type": "integer" } },
              { "in": "query", "name": "order", "schema": { "$ref": "#/components/schemas/Order" } },
              { "in": "header", "name": "ids", "schema": {{List}} }
            ]
            """,
        body: List));
}

using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class NoUnionIsLeftTests
{
    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void A_union_that_no_rule_resolved_is_shown_whole(string keyword)
    {
        var union = $$"""{"{{keyword}}":[{"type":"string"},{"type":"integer"}]}""";

        Rule<NoUnionIsLeft>.Finds(
            Places.Put("member", union),
            names: "{}",
            "patches.json: /components/schemas/Thing/properties/m: "
                + $"No rule resolves this `{keyword}`: {union}. Add a patch that says what it is.");
    }

    [Fact]
    public void Unions_are_found_in_parameters_bodies_and_answers()
    {
        const string Union = """{"anyOf":[{"type":"string"},{"type":"integer"}]}""";
        const string Message = $"No rule resolves this `anyOf`: {Union}. Add a patch that says what it is.";

        Rule<NoUnionIsLeft>.Finds(
            TinyDocument.Of(
                parameters: $$"""[{ "in": "query", "name": "p", "schema": {{Union}} }]""", body: Union, answer: Union),
            names: "{}",
            $"patches.json: /paths/~1things/post/parameters/query:p/schema: {Message}",
            $"patches.json: /paths/~1things/post/requestBody/content/application~1json/schema: {Message}",
            $"patches.json: /paths/~1things/post/responses/200/content/application~1json/schema: {Message}");
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#/a" }, { "type": "object" }] }""")]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("""{ "type": "object", "properties": { "anyOf": { "type": "string" }, "oneOf": { "type": "string" } } }""")]
    public void What_is_no_union_is_no_finding(string schema) => Rule<NoUnionIsLeft>.Leaves(Places.Component(schema));
}

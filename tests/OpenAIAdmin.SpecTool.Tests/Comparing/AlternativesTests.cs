namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which of the old alternatives a new one is.</summary>
public sealed class AlternativesTests
{
    private const string Tagged = """{ "properties": { "KEY": { "const": "NAME" }, "size": { "type": "TYPE" } } }""";

    [Theory]
    [InlineData("object")]
    [InlineData("type")]
    public void Those_of_the_same_tag_are_one_wherever_they_stand(string key)
    {
        var older = $$"""{ "oneOf": [{{Alternative(key, "cat", "string")}}, {{Alternative(key, "dog", "string")}}] }""";
        var newer = $$"""{ "oneOf": [{{Alternative(key, "dog", "number")}}, {{Alternative(key, "cat", "integer")}}] }""";

        Assert.Equal(
            [("type", "\"integer\""), ("type", "\"number\""), ("oneOf", null)],
            Told.OfSchemas(older, newer).Select(difference => (difference.Keyword, difference.Keyword == "type" ? difference.New?.ToJsonString() : null)));
    }

    [Fact]
    public void What_the_object_is_goes_before_what_its_type_is()
    {
        const string older = """{ "oneOf": [{ "properties": { "object": { "const": "a" }, "type": { "const": "x" }, "size": { "type": "string" } } }] }""";

        Assert.Equal(
            ["Changed type", "Changed const"],
            Told.OfSchemas(older, older.Replace("\"x\"", "\"y\"").Replace("\"string\"", "\"integer\"")).Shortly());
    }

    [Theory]
    [InlineData("object")]
    [InlineData("type")]
    public void One_that_has_another_tag_alone_is_the_same_one(string key) => Assert.Equal(
        ["Changed const"],
        Told.OfSchemas(
            $$"""{ "oneOf": [{{Alternative(key, "cat", "string")}}, {{Alternative(key, "cow", "number")}}] }""",
            $$"""{ "oneOf": [{{Alternative(key, "dog", "string")}}, {{Alternative(key, "cow", "number")}}] }""").Shortly());

    [Fact]
    public void One_that_has_another_tag_and_other_content_is_another_one() => Assert.Equal(
        ["Removed oneOf cat", "Added oneOf dog"],
        Told.OfSchemas(
            $$"""{ "oneOf": [{{Alternative("object", "cat", "string")}}, { "type": "string" }] }""",
            $$"""{ "oneOf": [{{Alternative("object", "dog", "integer")}}, { "type": "string" }] }""").Shortly());

    [Fact]
    public void One_with_a_tag_is_not_taken_for_one_without() => Assert.Equal(
        ["Removed oneOf cat", """Added oneOf {"type":"integer"}"""],
        Told.OfSchemas(
            $$"""{ "oneOf": [{{Alternative("object", "cat", "string")}}, { "type": "string" }] }""",
            """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""").Shortly());

    [Fact]
    public void Those_of_the_same_component_are_one_wherever_they_stand() => Assert.Equal(
        ["Changed type", "Changed anyOf"],
        Told.OfSchemas(
            """{ "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "boolean" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/A" }] }""",
            """{ "A": { "type": "object" } }""").Shortly());

    [Fact]
    public void One_without_a_tag_is_called_by_its_component() => Assert.Equal(
        ["Added anyOf A"],
        Told.OfSchemas(
            """{ "anyOf": [{ "type": "string" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "$ref": "#/components/schemas/A" }] }""",
            """{ "A": { "type": "object" } }""").Shortly());

    [Fact]
    public void What_must_hold_together_is_told_one_by_one() => Assert.Equal(
        ["""Added allOf {"minLength":2}"""],
        Told.OfSchemas(
            """{ "allOf": [{ "type": "string" }, { "maxLength": 9 }] }""",
            """{ "allOf": [{ "maxLength": 9 }, { "minLength": 2 }, { "type": "string" }] }""").Shortly().Where(told => told.StartsWith("Added", StringComparison.Ordinal)));

    private static string Alternative(string key, string name, string type) =>
        Tagged.Replace("KEY", key).Replace("NAME", name).Replace("TYPE", type);
}

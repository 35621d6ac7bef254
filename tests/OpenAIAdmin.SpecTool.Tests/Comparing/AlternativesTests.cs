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
    public void Whether_the_tag_alone_has_changed_is_a_question_with_an_end()
    {
        const string tree = """{ "A": { "oneOf": [{ "properties": { "object": { "const": "cat" }, "next": { "$ref": "#/components/schemas/A" } } }, { "type": "string" }] } }""";

        Assert.Equal(
            ["ResponseTypeChanged", "ResponseTypeChanged"],
            SchemaPair.CompareComponents(tree, tree.Replace("cat", "dog")).Select(finding => finding.Name));
    }

    [Fact]
    public void One_with_a_tag_is_not_taken_for_one_without()
    {
        var tagged = $$"""{ "oneOf": [{{Alternative("object", "cat", "string")}}, { "type": "string" }] }""";
        const string untagged = """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""";

        Assert.Equal(["Removed oneOf cat", """Added oneOf {"type":"integer"}"""], Told.OfSchemas(tagged, untagged).Shortly());
        Assert.Equal(["""Removed oneOf {"type":"integer"}""", "Added oneOf cat"], Told.OfSchemas(untagged, tagged).Shortly());
    }

    [Fact]
    public void Those_of_the_same_component_are_one_wherever_they_stand_and_whatever_it_says()
    {
        const string document =
            """
            { "paths": { "/a": { "get": { "responses": { "200": { "content": { "a/b": { "schema": { "anyOf": [FIRST, SECOND] } } } } } } } },
              "components": { "schemas": { "A": { "type": "TYPE" }, "B": { "minLength": LENGTH } } } }
            """;
        const string a = """{ "$ref": "#/components/schemas/A" }""";
        const string b = """{ "$ref": "#/components/schemas/B" }""";

        Assert.Equal(
            ["Changed type", "Changed minLength", "Changed anyOf"],
            Told.OfDocuments(
                document.Replace("FIRST", a).Replace("SECOND", b).Replace("TYPE", "string").Replace("LENGTH", "1"),
                document.Replace("FIRST", b).Replace("SECOND", a).Replace("TYPE", "array").Replace("LENGTH", "2")).Shortly());
    }

    [Fact]
    public void One_that_is_gone_is_shown_at_the_list_that_it_was_in()
    {
        var found = Assert.Single(Told.OfSchemas(
            """{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "boolean" }] }""", """{ "anyOf": [{ "type": "string" }, { "type": "boolean" }] }"""));

        Assert.Equal(("1", "anyOf", "anyOf"), (found.Pointer.Last, found.Shown.Last, found.Key.Last));
    }

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

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A fingerprint stands for what somebody has seen: the next change of the same thing has another one.</summary>
public sealed class FingerprintTests
{
    private const string Older = """{ "openapi": "3.1.0", "paths": { "/projects": { "get": {} } }, "components": { "schemas": { "Old": { "type": "object" } } } }""";

    private const string Newer =
        """
        { "openapi": "3.1.0", "paths": { "/projects": { "get": {}, "post": { "summary": "PROSE", "parameters": [{ "in": "query", "name": "a", "description": "PROSE" }],
            "responses": { "200": { "description": "PROSE", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/New" } } } } } } } },
          "components": { "schemas": { "New": { "properties": { "next": { "$ref": "#/components/schemas/Next" } } }, "Next": { "type": "TYPE", "title": "PROSE" } } } }
        """;

    [Fact]
    public void Prose_does_not_change_it() => Assert.Equal(
        Of(Older, Newer.Replace("PROSE", "one").Replace("TYPE", "string")), Of(Older, Newer.Replace("PROSE", "other").Replace("TYPE", "string")));

    [Fact]
    public void What_a_new_operation_brings_along_belongs_to_it() => Assert.NotEqual(
        Of(Older, Newer.Replace("TYPE", "string")), Of(Older, Newer.Replace("TYPE", "integer")));

    [Theory]
    [InlineData("""{ "default": { "title": "a" } }""", """{ "default": { "title": "b" } }""")]
    [InlineData("""{ "const": { "x-a": 1 } }""", """{ "const": { "x-a": 2 } }""")]
    [InlineData("""{ "oneOf": [{ "type": "string" }] }""", """{ "oneOf": [{ "type": "integer" }] }""")]
    public void The_value_changes_it_even_where_it_looks_like_prose(string one, string other) =>
        Assert.NotEqual(Assert.Single(SchemaPair.Compare("{}", one)).Fingerprint, Assert.Single(SchemaPair.Compare("{}", other)).Fingerprint);

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "string" }] }""", """{ "oneOf": [{ "type": "string", "description": "words" }] }""")]
    [InlineData("""{ "properties": { "a": { "enum": ["x", "y"] } } }""", """{ "properties": { "a": { "enum": ["y", "x"], "title": "A" } } }""")]
    public void Neither_order_nor_prose_inside_the_value_changes_it(string one, string other) =>
        Assert.Equal(Assert.Single(SchemaPair.Compare("{}", one)).Fingerprint, Assert.Single(SchemaPair.Compare("{}", other)).Fingerprint);

    private static string Of(string older, string newer) => Assert.Single(SchemaPair.CompareDocuments(older, newer)).Fingerprint;
}

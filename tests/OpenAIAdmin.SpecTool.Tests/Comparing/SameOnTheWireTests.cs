namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What is only said in another way is no difference, or a matter of wording.</summary>
public sealed class SameOnTheWireTests
{
    private const string Role = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";
    private const string Components = """{ "Role": { "type": "object", "properties": { "id": { "type": "string" } } } }""";
    private const string ToRole = """{ "$ref": "#/components/schemas/Role" }""";

    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "anyOf": [{ "type": "string" }, { "type": "null" }] }""")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "oneOf": [{ "type": "null" }, { "type": "string" }] }""")]
    [InlineData("""{ "type": ["null", "string"] }""", """{ "type": "string", "nullable": true }""")]
    [InlineData("""{ "type": ["integer", "string"] }""", """{ "type": ["string", "integer"] }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "nullable": false }""")]
    [InlineData("""{ "type": "string", "enum": ["a", "b", null], "nullable": true }""", """{ "anyOf": [{ "type": "string", "enum": ["b", "a"] }, { "type": "null" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }] }""", """{ "nullable": true, "anyOf": [{ "type": "string" }, { "type": "integer" }] }""")]
    [InlineData("""{ "enum": [1, 2] }""", """{ "enum": [2.0, 1e0] }""")]
    [InlineData("""{ "default": 1, "maximum": 100 }""", """{ "default": 1.0, "maximum": 1e2 }""")]
    [InlineData("""{ "required": ["a", "b"] }""", """{ "required": ["b", "a"] }""")]
    [InlineData("""{ "default": { "a": 1, "b": 2 } }""", """{ "default": { "b": 2, "a": 1 } }""")]
    public void Two_ways_of_saying_the_same_are_no_difference(string one, string other)
    {
        Assert.Equal([], SchemaPair.Compare(one, other));
        Assert.Equal([], SchemaPair.Compare(other, one));
    }

    [Theory]
    [InlineData(ToRole, Role)]
    [InlineData("""{ "anyOf": [REF, { "type": "null" }] }""", """{ "type": ["object", "null"], "properties": { "id": { "type": "string" } } }""")]
    [InlineData("""{ "allOf": [REF], "nullable": true }""", """{ "anyOf": [{ "type": "null" }, REF] }""")]
    [InlineData("""{ "allOf": [REF] }""", ToRole)]
    [InlineData("""{ "allOf": [REF], "deprecated": true }""", """{ "$ref": "#/components/schemas/Role", "deprecated": true }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Role", "deprecated": true }""", """{ "type": "object", "deprecated": true, "properties": { "id": { "type": "string" } } }""")]
    [InlineData("""{ "type": "array", "items": REF }""", """{ "items": { "properties": { "id": { "type": "string" } }, "type": "object" }, "type": "array" }""")]
    public void Hoisted_and_inline_are_the_same(string one, string other)
    {
        Assert.Equal([], SchemaPair.Compare(one.Replace("REF", ToRole), other.Replace("REF", ToRole), Components));
        Assert.Equal([], SchemaPair.Compare(other.Replace("REF", ToRole), one.Replace("REF", ToRole), Components));
    }

    [Fact]
    public void Hoisting_may_nest_and_lead_in_circles()
    {
        const string circle =
            """{ "A": { "properties": { "next": { "$ref": "#/components/schemas/B" } } }, "B": { "properties": { "back": { "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }] } } } }""";
        const string shorter =
            """{ "A": { "properties": { "next": { "properties": { "back": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/A" }] } } } } } }""";

        Assert.Equal([], SchemaPair.CompareComponents(circle, shorter));
        Assert.Equal([], SchemaPair.CompareComponents(shorter, circle));
    }

    [Fact]
    public void Components_that_swap_their_names_and_their_users_are_the_same() => Assert.Equal([], SchemaPair.CompareDocuments(
        Swapped("A", "B"), Swapped("B", "A")));

    [Theory]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "required": [] }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "deprecated": false }""")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", """{ "type": "string", "const": "a" }""")]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "additionalProperties": true }""")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "b", "a"] }""")]
    public void What_goes_without_saying_is_a_matter_of_wording(string one, string other)
    {
        Assert.Equal(["WrittenOtherwise"], SchemaPair.Compare(one, other).Select(finding => finding.Name));
        Assert.Equal(["WrittenOtherwise"], SchemaPair.Compare(other, one).Select(finding => finding.Name));
    }

    [Theory]
    [InlineData("", """ "deprecated": false """)]
    [InlineData("", """ "parameters": [] """)]
    [InlineData("", """ "security": [{ "Key": [] }] """)]
    [InlineData(""" "requestBody": { "content": {} } """, """ "requestBody": { "content": {}, "required": false } """)]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "query", "name": "a", "required": false }] """)]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "query", "name": "a", "style": "form" }] """)]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "query", "name": "a", "explode": true }] """)]
    [InlineData(""" "parameters": [{ "in": "path", "name": "room_id" }] """, """ "parameters": [{ "in": "path", "name": "room_id", "explode": false }] """)]
    public void Defaults_of_operations_go_without_saying_too(string one, string other)
    {
        Assert.Equal(["WrittenOtherwise"], SchemaPair.CompareOperations(one, other).Select(finding => finding.Name));
        Assert.Equal(["WrittenOtherwise"], SchemaPair.CompareOperations(other, one).Select(finding => finding.Name));
    }

    [Theory]
    [InlineData(""" "parameters": [{ "$ref": "#/components/parameters/limit" }] """, """ "parameters": [{ "name": "limit", "schema": { "type": "integer" }, "in": "query" }] """)]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }, { "in": "query", "name": "b" }] """, """ "parameters": [{ "in": "query", "name": "b" }, { "in": "query", "name": "a" }] """)]
    public void Neither_order_nor_hoisting_of_parameters_counts(string one, string other) =>
        Assert.Equal([], SchemaPair.CompareOperations(one, other));

    [Fact]
    public void A_parameter_may_move_from_the_path_to_its_operations()
    {
        const string own = """{ "openapi": "3.1.0", "paths": { "/projects": { "get": { "parameters": [P] }, "post": { "parameters": [P] } } } }""";
        const string shared = """{ "openapi": "3.1.0", "paths": { "/projects": { "parameters": [P], "get": {}, "post": {} } } }""";
        const string parameter = """{ "in": "header", "name": "X-Id", "schema": { "type": "string" } }""";

        Assert.Equal([], SchemaPair.CompareDocuments(own.Replace("P]", parameter + "]"), shared.Replace("P]", parameter + "]")));
        Assert.Equal([], SchemaPair.CompareDocuments(shared.Replace("P]", parameter + "]"), own.Replace("P]", parameter + "]")));
    }

    [Fact]
    public void Plain_yaml_means_what_json_says() => Assert.Equal([], SchemaPair.CompareDocuments(
        """
        { "openapi": "3.1.0", "paths": { "/projects": { "get": { "responses": { "200": { "description": "no", "content": { "application/json": { "schema":
          { "type": "object", "properties": { "on": { "enum": ["yes", "no", "off", "y", "2026-08-21", "12:30", "1_000", "010", true, null, 8, 1.5] } } } } } } } } } } }
        """,
        """
        openapi: 3.1.0
        paths:
          /projects:
            get:
              responses:
                200:
                  description: no
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          on:
                            enum: [yes, no, off, y, 2026-08-21, 12:30, 1_000, '010', true, ~, 0o10, 1.50]

        """));

    private static string Swapped(string text, string number) =>
        """
        { "openapi": "3.1.0",
          "paths": { "/projects": { "get": { "responses": { "200": { "content": { "application/json": { "schema": { "properties": {
            "text": { "$ref": "#/components/schemas/TEXT" }, "number": { "$ref": "#/components/schemas/NUMBER" } } } } } } } } } },
          "components": { "schemas": { "TEXT": { "type": "string" }, "NUMBER": { "type": "number" } } } }
        """.Replace("TEXT", text).Replace("NUMBER", number);
}

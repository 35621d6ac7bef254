using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a page would say of a schema.</summary>
public sealed class SchemaCutTests
{
    private const int Deepest = 32;

    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": "string" }""")]
    [InlineData("""{ "type": ["string", "integer", "null"] }""", """{ "oneOf": [{ "type": "string" }, { "type": "number" }] }""")]
    [InlineData("""{ "const": "x" }""", """{ "type": "string", "enum": ["x"] }""")]
    [InlineData("""{ "type": "string", "enum": [null] }""", """{ "type": "string" }""")]
    [InlineData("""{ "enum": [null, 1, 2] }""", """{ "type": "number", "enum": [1, 2] }""")]
    [InlineData("""{ "oneOf": [{ "type": "string" }], "anyOf": [{ "type": "boolean" }] }""", """{ "type": "string" }""")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "integer" } }""", """{ "type": "object", "additionalProperties": { "type": "number" } }""")]
    [InlineData("""{ "type": "object", "additionalProperties": true }""", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("""{ "type": "object", "additionalProperties": false }""", "{}")]
    [InlineData("""{ "type": "object" }""", "{}")]
    public void A_schema_says_what_a_page_can_show(string schema, string cut) => SameJson.Assert(cut, Cut(schema));

    [Theory]
    [InlineData("""{ "allOf": [{ "type": "string" }], "description": "A name." }""", """{ "type": "string" }""")]
    [InlineData("""{ "allOf": [{ "type": "string" }, {}] }""", """{ "type": "string" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/Text" }] }""", """{ "type": "string" }""")]
    public void One_part_of_a_whole_is_the_whole(string schema, string cut) => SameJson.Assert(cut, Cut(schema));

    [Fact]
    public void Parts_and_what_stands_beside_them_are_one_object() => SameJson.Assert(
        """
        { "type": "object", "required": ["watts", "name"], "properties": {
            "watts": { "type": "number" }, "name": { "type": "string" }, "on": { "type": "boolean" } } }
        """,
        Cut(
            """
            { "allOf": [
                { "$ref": "#/components/schemas/Bulb" },
                { "type": "object", "properties": { "name": { "type": "string" }, "watts": { "type": "string" } }, "required": ["name", "watts"] },
                { "type": "object" }
              ], "properties": { "on": { "type": "boolean" } } }
            """));

    [Fact]
    public void A_part_may_require_what_another_part_has() => Assert.Equal(
        "watts", (string?)Cut("""{ "allOf": [{ "$ref": "#/components/schemas/Lamp" }, { "required": ["watts"] }] }""")["required"]![0]);

    [Fact]
    public void In_a_union_a_name_stays_unless_it_is_for_values_or_a_union() => SameJson.Assert(
        """
        { "oneOf": [{ "$ref": "#/components/schemas/Bulb" }, { "type": "string", "enum": ["x", "y"] }, { "type": "string" }, { "type": "boolean" }] }
        """,
        Cut(
            """
            { "oneOf": [{ "$ref": "#/components/schemas/Bulb" }, { "$ref": "#/components/schemas/Mode" }, { "$ref": "#/components/schemas/Either" }] }
            """));

    [Theory]
    [InlineData("""{ "type": "array", "items": HERE }""")]
    [InlineData("""{ "type": "object", "additionalProperties": HERE }""")]
    [InlineData("""{ "type": "object", "properties": { "a": HERE } }""")]
    [InlineData("""{ "allOf": [HERE] }""")]
    [InlineData("""{ "oneOf": [HERE] }""")]
    public void What_stands_deeper_than_any_document_goes_is_left_out(string around)
    {
        Assert.Contains("leaf", Cut(Nested(around, Deepest)).ToJsonString());
        Assert.DoesNotContain("leaf", Cut(Nested(around, Deepest + 1)).ToJsonString());
    }

    [Fact]
    public void Merged_parts_end_at_the_same_depth()
    {
        const string around = """{ "allOf": [HERE, { "type": "object", "properties": { "b": { "type": "string" } } }] }""";
        const string leaf = """{ "type": "object", "properties": { "leaf": { "type": "string" } } }""";

        Assert.NotNull(Cut(Nested(around, Deepest, leaf))["properties"]!["leaf"]);
        Assert.Null(Cut(Nested(around, Deepest + 1, leaf))["properties"]!["leaf"]);
    }

    [Fact]
    public void A_document_without_schemas_has_none_on_a_page()
    {
        var page = ReferencePageReader.Read("**get** `/organization/lamps`\n", "page.md");

        SameJson.Assert("""{ "paths": {}, "components": { "schemas": {} } }""", page.Cut([]));
    }

    private static string Nested(string around, int levels, string leaf = """{ "enum": ["leaf"] }""") =>
        Enumerable.Range(0, levels).Aggregate(leaf, (inner, _) => around.Replace("HERE", inner));

    private static JsonNode Cut(string schema)
    {
        var document = JsonNode.Parse(
            """
            { "components": { "schemas": {
                "Text": { "type": "string" },
                "Bulb": { "type": "object", "properties": { "watts": { "type": "integer" } }, "required": ["watts"] },
                "Lamp": { "type": "object", "properties": { "watts": { "type": "integer" } } },
                "Mode": { "type": "string", "enum": ["x", "y"] },
                "Either": { "anyOf": [{ "type": "string" }, { "type": "boolean" }] } } } }
            """)!;
        document["components"]!["schemas"]!["Cut"] = JsonNode.Parse(schema, documentOptions: new() { MaxDepth = 200 });
        return ReferencePageReader.Read("**get** `/organization/lamps`\n", "page.md").Cut(document.AsObject())["components"]!["schemas"]!["Cut"]!;
    }
}

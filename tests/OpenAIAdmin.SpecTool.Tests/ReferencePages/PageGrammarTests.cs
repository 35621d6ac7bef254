using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class PageGrammarTests
{
    [Theory]
    [InlineData("a: string", """{ "type": "string" }""")]
    [InlineData("a: number or null", """{ "type": "number" }""")]
    [InlineData("a: unknown", "{}")]
    [InlineData("a: file", """{ "type": "string" }""")]
    [InlineData("a: integer", """{ "type": "number" }""")]
    [InlineData("a: object {  } ", """{ "type": "object" }""")]
    [InlineData("a: map[unknown]", """{ "type": "object", "additionalProperties": {} }""")]
    [InlineData("a: map[array of string]", """{ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }""")]
    [InlineData("a: array of array of boolean", """{ "type": "array", "items": { "type": "array", "items": { "type": "boolean" } } }""")]
    [InlineData("a: \"x\" or \"y or z\"", """{ "type": "string", "enum": ["x", "y or z"] }""")]
    [InlineData("a: array of \"x\" or \"y\"", """{ "type": "array", "items": { "type": "string", "enum": ["x", "y"] } }""")]
    [InlineData("a: 1 or 2", """{ "type": "number", "enum": [1, 2] }""")]
    [InlineData("a: true", """{ "type": "boolean", "enum": [true] }""")]
    [InlineData("a: string or number", """{ "oneOf": [{ "type": "string" }, { "type": "number" }] }""")]
    [InlineData("a: string or \"x\" or \"y\"", """{ "oneOf": [{ "type": "string" }, { "type": "string", "enum": ["x", "y"] }] }""")]
    public void A_line_says_a_type(string line, string schema) => SameJson.Assert(JsonNode.Parse(schema)!, Member(Bullets(line)));

    [Fact]
    public void Members_stand_below_their_object_and_may_be_optional_or_quoted() => SameJson.Assert(
        JsonNode.Parse(
            """
            { "type": "object", "required": ["b"], "properties": {
                "b": { "type": "string" }, "c.d": { "type": "array", "items": { "type": "object", "required": ["e"], "properties": { "e": { "type": "number" } } } } } }
            """)!,
        Member(Bullets("a: object { b, \"c.d\" }".Replace("\"", ""), "  b: string", "  \"c.d\": optional array of object { e }", "    e: number")));

    [Fact]
    public void Values_may_be_announced_in_part() => SameJson.Assert(
        JsonNode.Parse("""{ "type": "array", "items": { "type": "string", "enum": ["w", "x", "y", "z"] } }""")!,
        Member(Bullets("a: optional array of \"w\" or \"x\" or 2 more or null", "  array of \"w\" or \"x\" or 2 more", "    \"w\"", "    \"x\"", "    \"y\"", "    \"z\"")));

    [Fact]
    public void A_union_is_of_what_stands_below_it()
    {
        var document = Document(Bullets(
            "a: array of object { b }  or object { c }", "  One object { b }", "    b: string", "  Other = object { c }", "    c: string"));

        SameJson.Assert(
            JsonNode.Parse("""{ "type": "array", "items": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Other" }] } }""")!,
            A(document));
        Assert.Equal(["One", "Other"], document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));
    }

    [Fact]
    public void An_array_may_be_one_of_several_types() => SameJson.Assert(
        JsonNode.Parse("""{ "oneOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "string", "enum": ["all"] }] }""")!,
        Member(Bullets("a: array of string or \"all\"", "  UnionMember0 = array of string", "  UnionMember1 = \"all\"", "    \"all\"")));

    [Fact]
    public void Names_for_values_are_dissolved_in_a_union() => SameJson.Assert(
        JsonNode.Parse("""{ "oneOf": [{ "type": "string", "enum": ["x", "y", "z"] }, { "$ref": "#/components/schemas/B" }] }""")!,
        Member(Bullets("a: \"x\" or \"y\" or \"z\" or B { c }", "  Mode = \"x\" or \"y\"", "    \"x\"", "    \"y\"", "  \"z\"", "  B object { c }", "    c: string")));

    [Fact]
    public void Names_for_unions_are_dissolved_in_a_union()
    {
        var document = Document(Bullets("a: string or number or boolean", "  Either = string or number", "  boolean"));

        SameJson.Assert("""{ "oneOf": [{ "type": "string" }, { "type": "number" }, { "type": "boolean" }] }""", A(document));
        Assert.Empty(document["components"]!["schemas"]!.AsObject());
    }

    [Fact]
    public void A_name_for_values_is_dissolved_in_every_union_that_has_it()
    {
        var bullets = Bullets("a: Mode or number", "b: Mode or boolean");
        var document = Document($"{bullets}\n## Domain Types\n\n### Mode\n\n- `Mode = \"x\" or \"y\"`\n");

        SameJson.Assert("""{ "oneOf": [{ "type": "string", "enum": ["x", "y"] }, { "type": "number" }] }""", A(document));
        SameJson.Assert("""{ "oneOf": [{ "type": "string", "enum": ["x", "y"] }, { "type": "boolean" }] }""", A(document).Parent!["b"]);
    }

    [Fact]
    public void Values_may_stand_below_the_name_for_them() => SameJson.Assert(
        """{ "type": "string", "enum": ["x", "y"] }""", Member(Bullets("a: Mode", "  \"x\"", "  \"y\"")));

    [Fact]
    public void Types_may_stand_below_the_name_for_them()
    {
        var document = Document(Bullets("a: array of Either", "  string", "  number"));

        SameJson.Assert("""{ "type": "array", "items": { "$ref": "#/components/schemas/Either" } }""", A(document));
        SameJson.Assert("""{ "Either": { "oneOf": [{ "type": "string" }, { "type": "number" }] } }""", document["components"]!["schemas"]);
    }

    [Fact]
    public void What_a_map_is_of_stands_below_it()
    {
        SameJson.Assert(
            """{ "type": "object", "additionalProperties": { "oneOf": [{ "type": "string" }, { "type": "number" }] } }""",
            Member(Bullets("a: map[string or number]", "  string", "  number")));
        SameJson.Assert(
            """{ "type": "object", "additionalProperties": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } }""",
            Member(Bullets("a: map[object { b }]", "  b: string")));
    }

    [Fact]
    public void A_named_type_may_be_described_at_the_end_of_the_page()
    {
        var document = Read(
            """
            ## List

            **get** `/organization/lamps`

            ### Returns

            - `data: array of Lamp`

            ## Domain Types

            ### Lamp

            - `Lamp object { parts }`

              - `parts: array of Lamp`

            """);

        SameJson.Assert(
            JsonNode.Parse("""{ "Lamp": { "type": "object", "required": ["parts"], "properties": { "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Lamp" } } } } }""")!,
            document["components"]!["schemas"]!);
    }

    [Fact]
    public void A_type_that_is_made_of_itself_comes_to_an_end()
    {
        var document = Read("**get** `/organization/lamps`\n\n### Returns\n\n- `data: Lamp`\n\n## Domain Types\n\n### Lamp\n\n- `Lamp = string or Lamp`\n");

        SameJson.Assert(
            JsonNode.Parse("""{ "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/Lamp" }] }""")!,
            document["components"]!["schemas"]!["Lamp"]);
    }

    [Fact]
    public void What_the_page_repeats_is_said_once()
    {
        const string operation =
            """

            ### Returns

            - `bulb: object { watts }`

              - `watts: number`

            """;
        var document = Read($"**get** `/organization/lamps`\n{operation}\n**put** `/organization/lamps`\n{operation}");

        Assert.Equal(
            "#/paths/~1organization~1lamps/get/responses/200/content/application~1json/schema",
            (string?)document["paths"]!["/organization/lamps"]!["put"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]);
    }

    [Fact]
    public void A_lone_parameter_called_body_is_the_whole_body() => Assert.Equal(
        "array",
        (string?)Read("**put** `/organization/lamps`\n\n### Body Parameters\n\n- `body: array of string`\n")["paths"]!["/organization/lamps"]!["put"]!
            ["requestBody"]!["content"]!["application/json"]!["schema"]!["type"]);

    private static JsonObject Read(string page) => ReferencePageReader.Read(page, "page.md").Document;

    private static string Bullets(params string[] lines) =>
        string.Concat(lines.Select(line => $"{line[..(line.Length - line.TrimStart().Length)]}- `{line.TrimStart()}`\n\n"));

    private static JsonObject Document(string bullets) => Read($"**get** `/organization/lamps`\n\n### Returns\n\n{bullets}");

    private static JsonNode Member(string bullets) => A(Document(bullets));

    private static JsonNode A(JsonObject document) =>
        JsonPointer.Of("paths", "/organization/lamps", "get", "responses", "200", "content", "application/json", "schema", "properties", "a").Find(document)!;
}

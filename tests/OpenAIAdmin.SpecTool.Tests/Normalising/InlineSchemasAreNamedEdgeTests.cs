using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class InlineSchemasAreNamedEdgeTests
{
    private const string Inner = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";

    [Theory]
    [InlineData("""{ "type": ["object", "null"], "properties": { "id": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "string" } }, "x-nullable": true }""")]
    public void A_nullable_object_becomes_a_nullable_reference_to_a_plain_component(string nullable) =>
        Rule<InlineSchemasAreNamed>.Turns(
            TinyDocument.Of(Holder("A", nullable)),
            TinyDocument.Of(
                Holder("A", """{ "$ref": "#/components/schemas/AM", "x-nullable": true }"""), Named("AM", Inner)));

    [Fact]
    public void Members_make_an_object_even_without_a_type() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holder("A", """{ "properties": {}, "x-nullable": true }""")),
        TinyDocument.Of(
            Holder("A", """{ "$ref": "#/components/schemas/AM", "x-nullable": true }"""),
            Named("AM", """{ "properties": {} }""")));

    [Fact]
    public void A_default_stays_with_the_place_and_not_with_the_component() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holder("A", """{ "type": "string", "enum": ["a", "b"], "x-default": "a" }""")),
        TinyDocument.Of(
            Holder("A", """{ "$ref": "#/components/schemas/AM", "x-default": "a" }"""),
            Named("AM", """{ "type": "string", "enum": ["a", "b"] }""")));

    [Fact]
    public void One_name_and_one_content_is_one_component() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holder("A", Inner), Holder("B", Inner)),
        TinyDocument.Of(
            Holder("A", """{ "$ref": "#/components/schemas/Shared" }"""),
            Holder("B", """{ "$ref": "#/components/schemas/Shared" }"""),
            Named("Shared", Inner)),
        names: BothNamed("Shared"));

    [Fact]
    public void One_name_with_other_content_is_a_finding() => Rule<InlineSchemasAreNamed>.Finds(
        TinyDocument.Of(Holder("A", Inner), Holder("B", """{ "type": "object" }""")),
        BothNamed("Shared"),
        "names.json: inline: /components/schemas/B/properties/m: "
            + "`Shared` is taken by a schema with other content: give one of them another name.");

    [Fact]
    public void The_name_of_an_upstream_component_is_taken() => Rule<InlineSchemasAreNamed>.Finds(
        TinyDocument.Of(Holder("A", Inner), Named("AM", """{ "type": "string" }""")),
        names: "{}",
        "names.json: inline: /components/schemas/A/properties/m: "
            + "`AM` is taken by a schema with other content: give one of them another name.");

    [Fact]
    public void Inline_schemas_of_operations_without_a_name_are_all_reported_each_once() =>
        Rule<InlineSchemasAreNamed>.Finds(
            TinyDocument.Of(
                parameters: """[{ "in": "query", "name": "p", "schema": { "type": "string", "enum": ["a", "b"] } }]""",
                body: $$"""{ "type": "object", "properties": { "deeper": {{Inner}} } }""",
                answer: $$"""{ "type": "array", "items": {{Inner}} }"""),
            names: "{}",
            "names.json: inline: /paths/~1things/post/parameters/query:p/schema: Name this inline schema.",
            "names.json: inline: /paths/~1things/post/requestBody/content/application~1json/schema: Name this inline schema.",
            "names.json: inline: /paths/~1things/post/responses/200/content/application~1json/schema/items: "
                + "Name this inline schema.");

    [Fact]
    public void The_parts_of_a_component_stay_inline_and_their_members_are_named() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Named("A", Extending("""{ "$ref": "#/components/schemas/B" }""", Inner)), Named("B", Inner)),
        TinyDocument.Of(
            Named("A", Extending("""{ "$ref": "#/components/schemas/B" }""", """{ "$ref": "#/components/schemas/AM" }""")),
            Named("AM", Inner),
            Named("B", Inner)));

    [Fact]
    public void A_member_with_parts_becomes_a_component_with_parts() => Rule<InlineSchemasAreNamed>.Turns(
        TinyDocument.Of(Holder("A", """{ "type": "object", "allOf": [{ "type": "object" }, { "properties": {} }] }""")),
        TinyDocument.Of(
            Holder("A", """{ "$ref": "#/components/schemas/AM" }"""),
            Named("AM", """{ "type": "object", "allOf": [{ "type": "object" }, { "properties": {} }] }""")));

    private static string Extending(string other, string member) =>
        $$"""{ "allOf": [{{other}}, { "type": "object", "properties": { "m": {{member}} } }] }""";

    private static (string, string) Named(string name, string schema) => (name, schema);

    private static (string, string) Holder(string name, string member) =>
        (name, $$"""{ "type": "object", "properties": { "m": {{member}} } }""");

    private static string BothNamed(string name) => $$"""
        {
          "inline": {
            "/components/schemas/A/properties/m": "{{name}}",
            "/components/schemas/B/properties/m": "{{name}}"
          }
        }
        """;
}

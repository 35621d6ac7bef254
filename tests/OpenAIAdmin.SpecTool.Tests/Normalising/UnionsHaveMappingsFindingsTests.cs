using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UnionsHaveMappingsFindingsTests
{
    private const string Unclear =
        "A `oneOf` whose cases cannot be told apart: it needs a discriminator, and each case a constant for it.";

    private static readonly string Cases = string.Join(",", Case("A", "a"), Case("B", "b"), Case("C", "c"), Case("D", "d"));

    [Fact]
    public void A_union_without_a_discriminator_is_a_finding() =>
        Unresolved("""{ "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] }""");

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "t": { "type": "string", "enum": ["x"] } } }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Gone" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Untagged" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/TwoTags" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/SameTag" }""")]
    public void A_case_that_cannot_be_told_from_the_others_is_a_finding(string other) => Unresolved($$"""
        { "oneOf": [{ "$ref": "#/components/schemas/A" }, {{other}}], "discriminator": { "propertyName": "t" } }
        """);

    [Fact]
    public void An_inline_union_needs_a_name() => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of($$"""{ {{Cases}} }""", body: Union("A", "B")),
        names: "{}",
        "names.json: inline: /paths/~1things/post/requestBody/content/application~1json/schema: "
            + "Name the base schema of this union.");

    [Fact]
    public void Two_different_unions_cannot_have_one_name() => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of($$"""{ {{Cases}} }""", body: Union("A", "B"), answer: Union("C", "D")),
        names: """
            {
              "inline": {
                "/paths/~1things/post/requestBody/content/application~1json/schema": "One",
                "/paths/~1things/post/responses/200/content/application~1json/schema": "One"
              }
            }
            """,
        "names.json: One: Two unions with different cases have this name.");

    [Fact]
    public void The_name_of_another_schema_is_taken() => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of($$"""{ "One": { "type": "string" }, {{Cases}} }""", body: Union("A", "B")),
        names: """{ "inline": { "/paths/~1things/post/requestBody/content/application~1json/schema": "One" } }""",
        "names.json: One: Two unions with different cases have this name.");

    [Fact]
    public void A_case_of_two_unions_is_a_finding() => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of($$"""{ "One": {{Union("A", "B")}}, "Two": {{Union("B", "C")}}, {{Cases}} }"""),
        names: "{}",
        "reviewed-upstream.json: B: A case of two unions, `One` and `Two`: it can extend only one.");

    [Fact]
    public void All_unclear_unions_are_reported_at_once() => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of("""{ "One": { "oneOf": [] }, "Two": { "properties": { "m": { "oneOf": [{}] } } } }"""),
        names: "{}",
        $"reviewed-upstream.json: /components/schemas/One: {Unclear}",
        $"reviewed-upstream.json: /components/schemas/Two/properties/m: {Unclear}");

    private static void Unresolved(string union) => Rule<UnionsHaveMappings>.Finds(
        TinyDocument.Of($$"""
            {
              "Thing": {{union}},
              {{Cases}},
              "Untagged": { "type": "object", "properties": { "t": { "type": "string" } } },
              "TwoTags": { "type": "object", "properties": { "t": { "type": "string", "enum": ["x", "y"] } } },
              {{Case("SameTag", "a")}}
            }
            """),
        names: "{}",
        $"reviewed-upstream.json: /components/schemas/Thing: {Unclear}");

    private static string Union(params string[] cases) => new JsonObject
    {
        ["oneOf"] = new JsonArray([.. cases.Select(References.ToSchema)]),
        ["discriminator"] = new JsonObject { ["propertyName"] = "t" },
    }.ToJsonString();

    private static string Case(string name, string tag) =>
        $$$"""  "{{{name}}}": { "type": "object", "properties": { "t": { "type": "string", "enum": ["{{{tag}}}"] } } } """;
}

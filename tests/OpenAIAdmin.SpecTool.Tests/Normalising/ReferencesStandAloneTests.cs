using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ReferencesStandAloneTests
{
    private const string Ref = """ "$ref": "#/components/schemas/Other" """;

    [Fact]
    public void The_default_of_a_parameter_moves_to_the_parameter() => Rule<ReferencesStandAlone>.Turns(
        TinyDocument.Of(parameters: $$"""[{ "in": "query", "name": "p", "schema": { {{Ref}}, "x-default": "asc" } }]"""),
        TinyDocument.Of(parameters: $$"""[{ "in": "query", "name": "p", "x-default": "asc", "schema": { {{Ref}} } }]"""));

    [Theory]
    [InlineData("component")]
    [InlineData("list item")]
    [InlineData("allOf part")]
    [InlineData("body")]
    [InlineData("answer")]
    public void An_object_lists_its_nullable_references_in_order(string place) => Rule<ReferencesStandAlone>.Turns(
        Places.Put(place, $$"""
            {
              "properties": {
                "c": { {{Ref}}, "x-nullable": true },
                "a": { {{Ref}}, "x-nullable": true },
                "b": { {{Ref}} },
                "d": { "type": ["string", "null"] },
                "e": { "allOf": [], "x-nullable": true }
              }
            }
            """),
        Places.Put(place, $$"""
            {
              "x-nullable-members": ["a", "c"],
              "properties": {
                "c": { {{Ref}} },
                "a": { {{Ref}} },
                "b": { {{Ref}} },
                "d": { "type": ["string", "null"] },
                "e": { "allOf": [], "x-nullable": true }
              }
            }
            """));

    [Theory]
    [InlineData("x-nullable", "true")]
    [InlineData("x-default", "\"asc\"")]
    [InlineData("minLength", "1")]
    public void What_nothing_can_hold_instead_is_a_finding(string keyword, string value) =>
        Rule<ReferencesStandAlone>.Finds(
            Places.Put("list item", $$"""{ {{Ref}}, "{{keyword}}": {{value}} }"""),
            names: "{}",
            "patches.json: /components/schemas/Thing/properties/m/items: Kiota would read "
                + $$"""{"$ref":"#/components/schemas/Other","{{keyword}}":{{value}}} wrongly: a reference must stand alone.""");

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/Other" }""")]
    [InlineData("""{ "type": "string", "x-default": "asc" }""")]
    [InlineData("""{ "type": "object", "properties": { "$ref": { "type": "string" }, "other": { "type": "string" } } }""")]
    public void Other_schemas_stay_as_they_are(string schema)
    {
        Rule<ReferencesStandAlone>.Leaves(Places.Component(schema));
        Rule<ReferencesStandAlone>.Leaves(Places.Parameter(schema));
    }
}

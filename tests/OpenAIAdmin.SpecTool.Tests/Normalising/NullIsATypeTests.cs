using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class NullIsATypeTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void A_union_with_null_becomes_a_nullable_type(string place) => Rule<NullIsAType>.Turns(
        Places.Put(place, """{ "anyOf": [{ "type": "integer", "format": "int64" }, { "type": "null" }] }"""),
        Places.Put(place, """{ "type": ["integer", "null"], "format": "int64" }"""));

    [Theory]
    [InlineData("anyOf", """{ "type": "null" }, { "type": "string" }""")]
    [InlineData("oneOf", """{ "type": "string" }, { "type": "null" }""")]
    [InlineData("anyOf", """{ "type": "string" }, { "type": ["null"] }""")]
    [InlineData("anyOf", """{ "type": ["string", "null"] }, { "type": "null" }""")]
    [InlineData("anyOf", """{ "type": "string", "nullable": true }, { "type": "null" }""")]
    public void Null_may_stand_anywhere_and_more_than_once(string keyword, string options) => Rule<NullIsAType>.Turns(
        Places.Component($$"""{ "{{keyword}}": [{{options}}] }"""),
        Places.Component("""{ "type": ["string", "null"] }"""));

    [Fact]
    public void What_stands_beside_the_union_stays() => Rule<NullIsAType>.Turns(
        Places.Component("""{ "anyOf": [{ "type": "string" }, { "type": "null" }], "default": null }"""),
        Places.Component("""{ "type": ["string", "null"], "default": null }"""));

    [Fact]
    public void A_union_of_one_is_that_one() => Rule<NullIsAType>.Turns(
        Places.Component("""{ "anyOf": [{ "$ref": "#/components/schemas/Other" }] }"""),
        Places.Component("""{ "$ref": "#/components/schemas/Other" }"""));

    [Theory]
    [InlineData(""" "$ref": "#/components/schemas/Other" """)]
    [InlineData(""" "allOf": [{ "$ref": "#/components/schemas/Other" }] """)]
    [InlineData(""" "properties": { "a": { "type": "string" } } """)]
    public void What_has_no_type_is_marked_nullable_beside(string keywords) => Rule<NullIsAType>.Turns(
        Places.Component($$"""{ "anyOf": [{ {{keywords}} }, { "type": "null" }] }"""),
        Places.Component($$"""{ {{keywords}}, "x-nullable": true }"""));

    [Theory]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void A_nullable_union_of_several_loses_null_and_is_marked(string keyword) => Rule<NullIsAType>.Turns(
        Places.Component($$"""{ "{{keyword}}": [{ "$ref": "#/A" }, { "type": "null" }, { "$ref": "#/B" }] }"""),
        Places.Component($$"""{ "{{keyword}}": [{ "$ref": "#/A" }, { "$ref": "#/B" }], "x-nullable": true }"""));

    [Fact]
    public void A_discriminated_union_inside_a_union_with_null_is_marked_nullable() => Rule<NullIsAType>.Turns(
        Places.Component("""
            {
              "anyOf": [
                { "oneOf": [{ "$ref": "#/A" }, { "$ref": "#/B" }], "discriminator": { "propertyName": "t" } },
                { "type": "null" }
              ]
            }
            """),
        Places.Component("""
            {
              "oneOf": [{ "$ref": "#/A" }, { "$ref": "#/B" }],
              "discriminator": { "propertyName": "t" },
              "x-nullable": true
            }
            """));

    [Fact]
    public void The_old_keyword_becomes_a_nullable_type() => Rule<NullIsAType>.Turns(
        Places.Parameter("""{ "type": "string", "nullable": true }"""),
        Places.Parameter("""{ "type": ["string", "null"] }"""));

    [Fact]
    public void The_old_keyword_goes_when_it_says_no() => Rule<NullIsAType>.Turns(
        Places.Component("""{ "type": "string", "nullable": false }"""), Places.Component("""{ "type": "string" }"""));

    [Fact]
    public void Null_among_the_values_of_an_enum_becomes_a_nullable_type() => Rule<NullIsAType>.Turns(
        Places.Component("""{ "type": "string", "enum": ["a", null, "b"] }"""),
        Places.Component("""{ "type": ["string", "null"], "enum": ["a", "b"] }"""));

    [Theory]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("""{ "type": "string" }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""")]
    [InlineData("""{ "type": "object", "properties": { "nullable": { "type": "boolean" } } }""")]
    public void Other_schemas_stay_as_they_are(string schema) => Rule<NullIsAType>.Leaves(Places.Component(schema));
}

using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class OpenStringUnionsAreStringsTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void A_string_or_some_values_of_it_is_a_string_with_known_values(string place) =>
        Rule<OpenStringUnionsAreStrings>.Turns(
            Places.Put(place, """{ "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["a", "b"] }] }"""),
            Places.Put(place, """{ "type": "string", "x-known-values": ["a", "b"] }"""));

    [Fact]
    public void The_values_of_several_enums_come_together() => Rule<OpenStringUnionsAreStrings>.Turns(
        Places.Component("""
            {
              "anyOf": [
                { "type": "string", "enum": ["a"] }, { "type": "string" }, { "type": "string", "enum": ["b"] }
              ]
            }
            """),
        Places.Component("""{ "type": "string", "x-known-values": ["a", "b"] }"""));

    [Fact]
    public void What_stands_beside_the_union_stays() => Rule<OpenStringUnionsAreStrings>.Turns(
        Places.Component("""{ "default": "a", "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["a"] }] }"""),
        Places.Component("""{ "default": "a", "type": "string", "x-known-values": ["a"] }"""));

    [Fact]
    public void Other_options_such_as_null_are_left_to_the_rules_that_follow() => Rule<OpenStringUnionsAreStrings>.Turns(
        Places.Component("""
            { "anyOf": [{ "type": "null" }, { "type": "string" }, { "type": "string", "enum": ["a"] }] }
            """),
        Places.Component("""{ "anyOf": [{ "type": "string", "x-known-values": ["a"] }, { "type": "null" }] }"""));

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "string", "enum": ["b"] }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "integer", "enum": [1] }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "null" }] }""")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""")]
    public void Other_schemas_stay_as_they_are(string schema) =>
        Rule<OpenStringUnionsAreStrings>.Leaves(Places.Component(schema));
}

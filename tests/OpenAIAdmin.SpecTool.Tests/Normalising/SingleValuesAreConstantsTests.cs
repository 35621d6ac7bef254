using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SingleValuesAreConstantsTests
{
    private const string Single = """{ "type": "string", "enum": ["thing"] }""";
    private const string Constant = """{ "type": "string", "const": "thing" }""";

    [Theory]
    [InlineData("component")]
    [InlineData("member")]
    [InlineData("list item")]
    [InlineData("map value")]
    [InlineData("allOf part")]
    [InlineData("member of a member")]
    [InlineData("body")]
    [InlineData("answer")]
    public void An_enum_of_one_value_becomes_a_constant(string place) =>
        Rule<SingleValuesAreConstants>.Turns(Places.Put(place, Single), Places.Put(place, Constant));

    [Theory]
    [InlineData("parameter")]
    [InlineData("item of a parameter")]
    public void A_parameter_keeps_its_enum_of_one_value(string place) =>
        Rule<SingleValuesAreConstants>.Leaves(Places.Put(place, Single));

    [Fact]
    public void A_member_called_parameters_is_no_parameter() => Rule<SingleValuesAreConstants>.Turns(
        Places.Component($$"""{ "type": "object", "properties": { "parameters": {{Single}} } }"""),
        Places.Component($$"""{ "type": "object", "properties": { "parameters": {{Constant}} } }"""));

    [Fact]
    public void A_nullable_constant_stays_nullable() => Rule<SingleValuesAreConstants>.Turns(
        Places.Component("""{ "type": ["string", "null"], "enum": ["thing"] }"""),
        Places.Component("""{ "type": ["string", "null"], "const": "thing" }"""));

    [Theory]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""")]
    [InlineData("""{ "type": "string", "enum": [] }""")]
    [InlineData("""{ "type": "object", "properties": { "enum": { "type": "array" } } }""")]
    public void Other_schemas_stay_as_they_are(string schema) =>
        Rule<SingleValuesAreConstants>.Leaves(Places.Component(schema));
}

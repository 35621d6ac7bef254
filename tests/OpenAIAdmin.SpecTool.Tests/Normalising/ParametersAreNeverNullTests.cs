using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ParametersAreNeverNullTests
{
    [Theory]
    [InlineData("""{ "type": ["string", "null"], "default": "a" }""", """{ "type": "string", "default": "a" }""")]
    [InlineData("""{ "type": ["null", "array"], "items": {} }""", """{ "type": "array", "items": {} }""")]
    [InlineData("""{ "$ref": "#/a", "x-nullable": true }""", """{ "$ref": "#/a" }""")]
    public void A_nullable_parameter_is_just_optional(string before, string after) =>
        Rule<ParametersAreNeverNull>.Turns(Places.Parameter(before), Places.Parameter(after));

    [Theory]
    [InlineData("component")]
    [InlineData("member")]
    [InlineData("body")]
    [InlineData("answer")]
    public void What_is_no_parameter_stays_nullable(string place) =>
        Rule<ParametersAreNeverNull>.Leaves(Places.Put(place, """{ "type": ["string", "null"], "x-nullable": true }"""));

    [Fact]
    public void A_parameter_that_cannot_be_null_stays_as_it_is() =>
        Rule<ParametersAreNeverNull>.Leaves(Places.Parameter("""{ "type": "string" }"""));
}

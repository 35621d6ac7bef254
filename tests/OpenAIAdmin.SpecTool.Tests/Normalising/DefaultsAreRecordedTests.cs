using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DefaultsAreRecordedTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void A_default_moves_to_a_keyword_of_its_own(string place) => Rule<DefaultsAreRecorded>.Turns(
        Places.Put(place, """{ "type": "integer", "default": 20 }"""),
        Places.Put(place, """{ "type": "integer", "x-default": 20 }"""));

    [Theory]
    [InlineData("null")]
    [InlineData("false")]
    [InlineData("[]")]
    [InlineData("""{ "a": 1 }""")]
    public void Any_default_is_recorded(string value) => Rule<DefaultsAreRecorded>.Turns(
        Places.Component($$"""{ "default": {{value}} }"""), Places.Component($$"""{ "x-default": {{value}} }"""));

    [Fact]
    public void A_default_beside_a_reference_is_recorded() => Rule<DefaultsAreRecorded>.Turns(
        Places.Parameter("""{ "$ref": "#/components/schemas/Order", "default": "asc" }"""),
        Places.Parameter("""{ "$ref": "#/components/schemas/Order", "x-default": "asc" }"""));

    [Fact]
    public void The_default_of_a_constant_goes_without_a_trace() => Rule<DefaultsAreRecorded>.Turns(
        Places.Component("""{ "type": "string", "const": "thing", "default": "thing" }"""),
        Places.Component("""{ "type": "string", "const": "thing" }"""));

    [Fact]
    public void A_member_called_default_stays() => Rule<DefaultsAreRecorded>.Leaves(
        Places.Component("""{ "type": "object", "properties": { "default": { "type": "boolean" } } }"""));
}

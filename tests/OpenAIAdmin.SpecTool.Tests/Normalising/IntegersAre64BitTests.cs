using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class IntegersAre64BitTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void An_integer_without_format_becomes_64_bit(string place) => Rule<IntegersAre64Bit>.Turns(
        Places.Put(place, """{ "type": "integer", "minimum": 1 }"""),
        Places.Put(place, """{ "type": "integer", "minimum": 1, "format": "int64" }"""));

    [Fact]
    public void A_narrower_format_becomes_64_bit() => Rule<IntegersAre64Bit>.Turns(
        Places.Component("""{ "type": "integer", "format": "int32" }"""),
        Places.Component("""{ "type": "integer", "format": "int64" }"""));

    [Fact]
    public void A_nullable_integer_becomes_64_bit_and_stays_nullable() => Rule<IntegersAre64Bit>.Turns(
        Places.Component("""{ "type": ["integer", "null"] }"""),
        Places.Component("""{ "type": ["integer", "null"], "format": "int64" }"""));

    [Theory]
    [InlineData("""{ "type": "number", "format": "double" }""")]
    [InlineData("""{ "type": "string", "format": "date" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("""{ "type": "object", "properties": { "integer": { "type": "boolean" } } }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Other" }""")]
    public void Other_types_stay_as_they_are(string schema) => Rule<IntegersAre64Bit>.Leaves(Places.Component(schema));
}

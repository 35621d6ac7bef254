using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class NumbersAreDecimalTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void A_number_becomes_decimal(string place) => Rule<NumbersAreDecimal>.Turns(
        Places.Put(place, """{ "type": "number", "minimum": 0 }"""),
        Places.Put(place, """{ "type": "number", "minimum": 0, "format": "decimal" }"""));

    [Theory]
    [InlineData("double")]
    [InlineData("float")]
    public void A_binary_format_becomes_decimal(string format) => Rule<NumbersAreDecimal>.Turns(
        Places.Component($$"""{ "type": "number", "format": "{{format}}" }"""),
        Places.Component("""{ "type": "number", "format": "decimal" }"""));

    [Fact]
    public void A_nullable_number_becomes_decimal_and_stays_nullable() => Rule<NumbersAreDecimal>.Turns(
        Places.Component("""{ "type": ["number", "null"] }"""),
        Places.Component("""{ "type": ["number", "null"], "format": "decimal" }"""));

    [Theory]
    [InlineData("""{ "type": "integer", "format": "int64" }""")]
    [InlineData("""{ "type": "string", "format": "decimal-text" }""")]
    [InlineData("""{ "type": "object", "properties": { "number": { "type": "string" } } }""")]
    public void Other_types_stay_as_they_are(string schema) => Rule<NumbersAreDecimal>.Leaves(Places.Component(schema));
}

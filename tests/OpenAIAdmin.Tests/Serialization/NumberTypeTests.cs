using System.Text.Json;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>The number types that no model has today; a new document may bring them.</summary>
public sealed class NumberTypeTests
{
    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("\"-2147483648\"", int.MinValue)]
    [InlineData("null", null)]
    public void Int_is_read_with_and_without_quotes(string json, int? expected) => Assert.Equal(expected, Node(json).GetIntValue());

    [Theory]
    [InlineData("\"255\"", 255)]
    [InlineData("0", 0)]
    public void Byte_is_read_with_and_without_quotes(string json, int expected) => Assert.Equal((byte)expected, Node(json).GetByteValue());

    [Theory]
    [InlineData("\"0.1\"", 0.1)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("null", null)]
    public void Double_is_the_nearest_one(string json, double? expected) => Assert.Equal(expected, Node(json).GetDoubleValue());

    [Theory]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData(".5")]
    [InlineData("01")]
    public void A_text_that_json_does_not_take_for_a_number_is_none(string text) =>
        Assert.Throws<JsonException>(() => Node($"\"{text}\"").GetDoubleValue());

    [Fact]
    public void Float_is_the_nearest_one() => Assert.Equal(0.1f, Node("\"0.1\"").GetFloatValue());

    [Fact]
    public void What_a_type_cannot_hold_is_an_error()
    {
        Assert.Throws<JsonException>(() => Node("2147483648").GetIntValue());
        Assert.Throws<JsonException>(() => Node("-2147483649").GetIntValue());
        Assert.Throws<JsonException>(() => Node("256").GetByteValue());
        Assert.Throws<JsonException>(() => Node("-1").GetByteValue());
        Assert.Throws<JsonException>(() => Node("\"-129\"").GetSbyteValue());
        Assert.Throws<JsonException>(() => Node("1e309").GetDoubleValue());
        Assert.Throws<JsonException>(() => Node("1e39").GetFloatValue());
        Assert.Throws<JsonException>(() => Node("\"Infinity\"").GetDoubleValue());
    }

    [Fact]
    public void Lists_of_numbers_are_read_alike()
    {
        Assert.Equal([1, 2, null], Node("[1,\"2\",null]").GetCollectionOfPrimitiveValues<long?>());
        Assert.Equal([1, 2], Node("[1,\"2\"]").GetCollectionOfPrimitiveValues<int?>());
        Assert.Equal([0.5, 2], Node("[0.5,\"2\"]").GetCollectionOfPrimitiveValues<double?>());
        Assert.Equal([0.5m, 0.10m], Node("[0.5,\"0.10\"]").GetCollectionOfPrimitiveValues<decimal?>());
        Assert.Equal(["1", "b"], Node("[\"1\",\"b\"]").GetCollectionOfPrimitiveValues<string>());
        Assert.Equal("[1]", Assert.Throws<JsonException>(() => Node("[1,\"b\"]").GetCollectionOfPrimitiveValues<long?>().Count()).Path);
    }

    private static ExactParseNode Node(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new ExactParseNode(document.RootElement.Clone(), JsonPlace.Root);
    }
}

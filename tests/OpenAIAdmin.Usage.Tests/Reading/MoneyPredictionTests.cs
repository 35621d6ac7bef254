using System.Text;
using OpenAIAdmin.Usage;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Tests;

/// <summary>Which amounts are read as the one before them, and which are left to the careful reader.</summary>
public class MoneyPredictionTests
{
    [Theory]
    [InlineData("""{"value":2,"currency":"eur"}""", "2.5", "usd")]
    [InlineData("""{ "value" : 2 , "currency" : "eur" }""", "7", "gbp")]
    public void An_amount_in_the_same_layout_is_read(string learned, string value, string currency)
    {
        MoneyPrediction prediction = new(new RecentStrings(new SharedStrings(100)));
        prediction.Learn(Encoding.UTF8.GetBytes(learned), 0);
        byte[] next = Encoding.UTF8.GetBytes("[" + learned.Replace("2", value).Replace("eur", currency) + ",");
        int position = 1;

        Assert.True(prediction.TryRead(next, ref position, out Money money, out bool isText));

        Assert.Equal(decimal.Parse(value), money.Value);
        Assert.Equal(currency, money.Currency);
        Assert.False(isText);
        Assert.Equal(next.Length - 1, position);
    }

    [Fact]
    public void A_text_is_one_and_a_number_is_none()
    {
        MoneyPrediction prediction = Learned();
        int position = 0;

        Assert.True(prediction.TryRead("""{"value":"0.25","currency":"usd"},"""u8, ref position, out Money money, out bool isText));

        Assert.True(isText);
        Assert.Equal(new Money(0.25m, "usd"), money);
    }

    [Theory]
    [InlineData("""{"value":"x","currency":"usd"},""")]
    [InlineData("""{"value":,"currency":"usd"},""")]
    [InlineData("""{"value": 1,"currency":"usd"},""")]
    [InlineData("""{"value":1, "currency":"usd"},""")]
    [InlineData("""{"value":1,"currency":"usd" },""")]
    [InlineData("""{"value":1,"currency":"usd","more":1},""")]
    [InlineData("""{"value":1,"currency":""},""")]
    [InlineData("""{"value":1,"currency":"u\u0073d"},""")]
    [InlineData("""{"value":1,"currency":null},""")]
    [InlineData("""{"value":1},""")]
    [InlineData("""{"currency":"usd","value":1},""")]
    [InlineData("""{"value":""")]
    [InlineData("null,")]
    public void Another_amount_is_left_where_it_is(string json)
    {
        int position = 0;

        Assert.False(Learned().TryRead(Encoding.UTF8.GetBytes(json), ref position, out Money money, out _));

        Assert.Equal(0, position);
        Assert.Equal(default, money);
    }

    [Theory]
    [InlineData("""{"currency":"usd","value":1}""")]
    [InlineData("""{"value":1}""")]
    [InlineData("""{"value":1,"currency":null}""")]
    [InlineData("""{"value":1,"currency":"usd","more":1}""")]
    [InlineData("""{"amount":1,"currency":"usd"}""")]
    [InlineData("""{"value":1,"unit":"usd"}""")]
    public void Of_an_uncommon_layout_nothing_is_learned(string learned)
    {
        MoneyPrediction prediction = new(new RecentStrings(new SharedStrings(100)));
        prediction.Learn(Encoding.UTF8.GetBytes(learned), 0);
        int position = 0;

        Assert.False(prediction.TryRead(Encoding.UTF8.GetBytes(learned + ","), ref position, out _, out _));

        prediction = Learned();
        prediction.Learn(Encoding.UTF8.GetBytes(learned), 0);
        Assert.True(prediction.TryRead("""{"value":1,"currency":"usd"},"""u8, ref position, out _, out _));
    }

    private static MoneyPrediction Learned()
    {
        MoneyPrediction prediction = new(new RecentStrings(new SharedStrings(100)));
        prediction.Learn("""x{"value":2,"currency":"eur"}"""u8, 1);
        return prediction;
    }
}

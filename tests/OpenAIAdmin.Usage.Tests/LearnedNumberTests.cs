using System.Globalization;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>
/// Numbers in results that are laid out as those before: there is a reader of its own for them, and what it reads must be the same to
/// the last digit.
/// </summary>
public class LearnedNumberTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("0")]
    [InlineData("0.06")]
    [InlineData("0.5")]
    [InlineData("9.9")]
    [InlineData("12.34")]
    [InlineData("12.500")]
    [InlineData("4294967296")]
    [InlineData("4294967295.5")]
    [InlineData("123456789012345678")]
    [InlineData("1234567890123456789")]
    [InlineData("0.12345678901234567")]
    [InlineData("0.123456789012345678")]
    [InlineData("1234567890.123456789")]
    [InlineData("0.0123456789012345678901")]
    [InlineData("-1.5")]
    [InlineData("-0.25")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_and_a_quantity_are_what_was_sent(string text)
    {
        foreach (string value in new[] { text, $"\"{text}\"" })
        {
            CostsUsageResult cost = LastOf(value, value);

            decimal expected = decimal.Parse(text, CultureInfo.InvariantCulture);
            Assert.Equal(decimal.GetBits(expected), decimal.GetBits(cost.Amount!.Value.Value));
            Assert.Equal(decimal.GetBits(expected), decimal.GetBits(cost.Quantity!.Value));
            Assert.Equal("usd", cost.Amount!.Value.Currency);
            Assert.Equal("p", cost.ProjectId);
        }
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("2.5E-3", "0.0025")]
    [InlineData("1.5e+1", "15")]
    public void An_amount_with_an_exponent_is_what_it_means(string text, string expected)
    {
        CostsUsageResult cost = LastOf(text, text);

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), cost.Amount!.Value.Value);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), cost.Quantity);
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("-")]
    [InlineData("1e")]
    [InlineData("5x")]
    [InlineData("\"\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"1")]
    public void What_is_no_number_is_refused(string value)
    {
        Assert.Throws<UsagePayloadException>(() => LastOf(value, "1"));
        Assert.Throws<UsagePayloadException>(() => LastOf("1", value));
    }

    [Theory]
    [InlineData("""{"value":2,"currency":"eur"}""", "2", "eur")]
    [InlineData("""{"currency":"eur","value":2}""", "2", "eur")]
    [InlineData("""{ "value" : 2.5 , "currency" : "eur" }""", "2.5", "eur")]
    [InlineData("""{"value":2}""", "2", "")]
    [InlineData("""{"value":2,"currency":"eur","more":1}""", "2", "eur")]
    public void An_amount_in_another_layout_is_read_all_the_same(string amount, string value, string currency)
    {
        CostsUsageResult cost = Last(Result("1.5", "1"), Result("2.25", "2"), Result("3", "3"), Whole(amount, "4"));

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), currency), (cost.Amount!.Value.Value, cost.Amount!.Value.Currency));
        Assert.Equal(4, cost.Quantity);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("12345678")]
    [InlineData("123456789")]
    [InlineData("1234567890123456")]
    [InlineData("12345678901234567")]
    [InlineData("123456789012345678")]
    [InlineData("1234567890123456789")]
    [InlineData("9223372036854775807")]
    [InlineData("-5")]
    public void A_counter_is_what_was_sent(string text)
    {
        // Once with much behind it and once with little: the reader takes sixteen bytes at a time where there are so many.
        foreach (string rest in new[] { "", ""","project_id":"a project with a long name" """ })
        {
            string Result(string tokens) => $$"""{"object":"organization.usage.completions.result"{{rest}},"input_tokens":{{tokens}}}""";

            UsageResult last = Pages.Read(Pages.Of(Result("5"), Result("61"), Result("700"), Result(text))).Buckets[0].Results[^1];

            Assert.Equal(long.Parse(text, CultureInfo.InvariantCulture), Assert.IsType<CompletionsUsageResult>(last).InputTokens);
        }
    }

    private static CostsUsageResult LastOf(string amount, string quantity) =>
        Last(Result("1.5", "1"), Result("2.25", "2"), Result("\"3\"", "3"), Result("4.125", "4"), Result(amount, quantity));

    private static CostsUsageResult Last(params string[] results) =>
        Assert.IsType<CostsUsageResult>(Pages.Read(Pages.Of(results)).Buckets[0].Results[^1]);

    private static string Result(string amount, string quantity) => Whole($$"""{"value":{{amount}},"currency":"usd"}""", quantity);

    private static string Whole(string amount, string quantity) =>
        $$"""{"object":"organization.costs.result","amount":{{amount}},"quantity":{{quantity}},"project_id":"p"}""";
}

using System.Globalization;
using System.Text;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class MoneyTests
{
    private const string Plain = """{"object":"organization.costs.result","amount":{"value":1,"currency":"usd"},"project_id":"p"}""";

    [Theory]
    [InlineData("0.06", "0.06")]
    [InlineData("\"0.06\"", "0.06")]
    [InlineData("\"0.0123456789012345678901\"", "0.0123456789012345678901")]
    [InlineData("0.0123456789012345678901", "0.0123456789012345678901")]
    [InlineData("12.50", "12.50")]
    [InlineData("-3", "-3")]
    [InlineData("1e3", "1000")]
    [InlineData("\"1.5E-7\"", "0.00000015")]
    [InlineData("25e-1", "2.5")]
    [InlineData("0e99", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("\"1.00000000000000000000000000000000000\"", "1.0000000000000000000000000000")]
    [InlineData("10000000000000000000000000000000e-5", "100000000000000000000000000")]
    [InlineData("79228162514264337593543950330e-29", "0.7922816251426433759354395033")]
    [InlineData("18446744073709551620e-29", "0.0000000001844674407370955162")]
    [InlineData("42949672960e-29", "0.0000000000000000004294967296")]
    [InlineData("18446744073709551616e1", "184467440737095516160")]
    [InlineData("4294967296e1", "42949672960")]
    [InlineData("0e-40", "0")]
    [InlineData("0.00e1", "0")]
    public void An_amount_is_read_exactly(string value, string expected)
    {
        string result = $$"""{"object":"organization.costs.result","amount":{"value":{{value}},"currency":"usd"},"quantity":{{value}}}""";
        foreach (UsageResult read in Pages.Read(Pages.Of(result, result, result)).Buckets[0].Results)
        {
            CostsUsageResult cost = Assert.IsType<CostsUsageResult>(read);
            Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), cost.Amount!.Value.Value);
            Assert.Equal("usd", cost.Amount!.Value.Currency);
            Assert.Equal(cost.Amount!.Value.Value, cost.Quantity);
        }
    }

    [Fact]
    public void The_written_digits_stay() =>
        Assert.Equal("12.500 usd", Assert.IsType<CostsUsageResult>(Pages.ReadResult(
            """{"object":"organization.costs.result","amount":{"value":12.500,"currency":"usd"}}""")).Amount.ToString());

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"currency":"usd"}""")]
    [InlineData("""{"value":null,"currency":"usd"}""")]
    public void An_amount_without_a_value_is_null_and_not_zero(string amount)
    {
        CostsUsageResult cost = Assert.IsType<CostsUsageResult>(Pages.ReadResult($$"""{"object":"organization.costs.result","amount":{{amount}}}"""));
        Assert.Null(cost.Amount);
    }

    [Theory]
    [InlineData("""{"value":0.06,"currency":"usd"}""")]
    [InlineData("""{"value":"0.0600000000000000000001","currency":"usd"}""")]
    [InlineData("""{"value":12.500}""")]
    [InlineData("""{"value":"12.500"}""")]
    [InlineData("""{"value":1,"currency":null}""")]
    [InlineData("""{"value":1,"currency":""}""")]
    [InlineData("""{"value":null,"currency":"usd"}""")]
    [InlineData("""{"currency":"usd"}""")]
    [InlineData("""{}""")]
    [InlineData("""null""")]
    [InlineData("""{"value":1,"currency":"usd","tax":{"value":0.10,"kind":[1e2,null]}}""")]
    [InlineData("""{"tax":"0.10","value":"1.50"}""")]
    [InlineData("""{"discount":null}""")]
    public async Task What_was_read_of_an_amount_is_written_back(string amount)
    {
        string result = $$"""{"object":"organization.costs.result","amount":{{amount}},"project_id":"p"}""";
        byte[] page = Pages.Utf8(Pages.Of(result, result, Plain, result)); // carefully, and by prediction where that is possible
        foreach (UsagePage read in (UsagePage[])[new UsagePayloadReader().ReadPage(page), await Pages.Stream(page, () => 9)])
        {
            foreach (UsageResult one in read.Buckets[0].Results.Where((_, index) => index != 2))
            {
                Assert.Equal(result, Encoding.UTF8.GetString(Description.Written(one)));
                Assert.False(one.HasUnknownMembers);
            }
        }
    }

    [Fact]
    public void Members_unknown_to_amount_and_result_are_both_written_back()
    {
        const string Result = """{"object":"organization.costs.result","amount":{"value":1,"tax":2},"quantity":"3.0","news":[4]}""";
        Assert.Equal(Result, Encoding.UTF8.GetString(Description.Written(Pages.ReadResult(Result))));
    }

    [Fact]
    public void Numbers_are_written_in_the_form_they_came_in()
    {
        string[] results = [.. ((string[])["1.50", "\"1.50\"", "\"2\"", "2", "\"2\""]).Select(value =>
            $$"""{"object":"organization.costs.result","amount":{"value":{{value}},"currency":"usd"},"quantity":{{value}}}""")];
        Assert.Equal(results, Pages.Read(Pages.Of(results)).Buckets[0].Results.Select(one => Encoding.UTF8.GetString(Description.Written(one))));
    }

    [Fact]
    public void An_amount_made_by_a_program_is_written_as_a_number() => Assert.Equal(
        """{"object":"organization.costs.result","amount":{"value":0.0600000000000000000001,"currency":"usd"}}""",
        Encoding.UTF8.GetString(Description.Written(new CostsUsageResult { Amount = new Money(0.0600000000000000000001m, "usd") })));

    [Fact]
    public void A_missing_currency_is_empty() =>
        Assert.Equal(new Money(1, ""), Assert.IsType<CostsUsageResult>(Pages.ReadResult(
            """{"object":"organization.costs.result","amount":{"value":1}}""")).Amount);

    [Fact]
    public void Amounts_are_equal_by_value_and_currency()
    {
        Assert.True(new Money(1.0m, "usd") == new Money(1.00m, "usd"));
        Assert.Equal(new Money(1.0m, "usd").GetHashCode(), new Money(1.00m, "usd").GetHashCode());
        Assert.True(new Money(1, "usd") != new Money(1, "eur"));
        Assert.True(new Money(1, "usd") != new Money(2, "usd"));
        Assert.Equal("", default(Money).Currency);
        Assert.Throws<ArgumentNullException>(() => new Money(1, null!));
        (decimal value, string currency) = new Money(2, "eur");
        Assert.Equal((2m, "eur"), (value, currency));
    }
}

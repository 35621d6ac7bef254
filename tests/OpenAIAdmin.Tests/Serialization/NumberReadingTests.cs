using System.Text.Json;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>Kiota's own <c>GetAsync</c> on the usage endpoints: exact numbers, with and without quotes, or an error with the place.</summary>
public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("\"1284.093000417291553001\"", "1284.093000417291553001")]
    [InlineData("1284.093000417291553001", "1284.093000417291553001")]
    [InlineData("\"0.0600\"", "0.0600")]
    [InlineData("\"-5\"", "-5")]
    [InlineData("\"1.5e-7\"", "0.00000015")]
    [InlineData("6E+2", "600")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public async Task Money_is_exact(string sent, string expected) =>
        Assert.Equal(expected, FormattableString.Invariant($"{(await CostAsync(sent)).Amount!.Value}"));

    [Theory]
    [InlineData("\"9007199254740993\"", 9007199254740993)]
    [InlineData("\"9223372036854775807\"", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("1e3", 1000)]
    [InlineData("\"12.0\"", 12)]
    public async Task Counters_are_exact(string sent, long expected) => Assert.Equal(expected, (await CompletionsAsync(sent)).InputTokens);

    [Fact]
    public async Task Null_stays_null()
    {
        Assert.Null((await CostAsync("null")).Amount!.Value);
        Assert.Null((await CompletionsAsync("null")).InputTokens);
    }

    [Theory]
    [InlineData("79228162514264337593543950336", "no exact value")]
    [InlineData("\"1e29\"", "no exact value")]
    [InlineData("0.10000000000000000000000000000000001", "no exact value")]
    [InlineData("\"many\"", "no number")]
    [InlineData("\"\"", "no number")]
    [InlineData("\" 1\"", "no number")]
    [InlineData("\"1,284.09\"", "no number")]
    [InlineData("\"NaN\"", "no number")]
    [InlineData("\"٣\"", "no number")]
    [InlineData("{}", "not an object")]
    [InlineData("[1]", "not a list")]
    [InlineData("true", "not true or false")]
    public async Task Money_that_is_no_exact_number_is_an_error_with_its_place(string sent, string problem)
    {
        var error = await Assert.ThrowsAsync<AdminApiError>(() => CostAsync(sent));

        Assert.True(error.IsUnreadable);
        Assert.Contains("data[1].results[1].amount.value: ", error.Message);
        Assert.Contains(problem, error.Message);
        Assert.Equal("data[1].results[1].amount.value", Assert.IsAssignableFrom<JsonException>(error.InnerException).Path);
    }

    [Theory]
    [InlineData("9223372036854775808", "no exact value")]
    [InlineData("\"-9223372036854775809\"", "no exact value")]
    [InlineData("1.5", "not a fraction")]
    [InlineData("\"0x10\"", "no number")]
    [InlineData("false", "not true or false")]
    public async Task Counter_that_is_no_integer_is_an_error_with_its_place(string sent, string problem)
    {
        var error = await Assert.ThrowsAsync<AdminApiError>(() => CompletionsAsync(sent));

        Assert.Contains("data[1].results[1].input_tokens: ", error.Message);
        Assert.Contains(problem, error.Message);
    }

    private static async Task<WireCostsUsageResult> CostAsync(string value)
    {
        var page = await Over($$$"""{"object":"organization.costs.result","amount":{"value":{{{value}}},"currency":"usd"}}""").Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1);
        return Assert.IsType<WireCostsUsageResult>(page!.Data![1].Results![1]);
    }

    private static async Task<WireCompletionsUsageResult> CompletionsAsync(string inputTokens)
    {
        var client = Over($$"""{"object":"organization.usage.completions.result","input_tokens":{{inputTokens}}}""");
        return Assert.IsType<WireCompletionsUsageResult>((await client.Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1))!.Data![1].Results![1]);
    }

    // Not the first bucket, and not its first result: a place that is always [0] would not show.
    private static OpenAIAdminClient Over(string result) => TestClient.Over(CapturingHandler.Answering(
        $$"""{"data":[{"results":[]},{"results":[{"object":"x"},{{result}}]}],"has_more":false}"""));
}

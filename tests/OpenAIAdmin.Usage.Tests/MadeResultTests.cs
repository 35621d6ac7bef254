using System.Text.Json;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>Results that a program makes itself, as tests of consumers do: what was set is present, be it to null.</summary>
public class MadeResultTests
{
    [Fact]
    public void What_is_set_is_present_and_has_its_value()
    {
        CompletionsUsageResult result = new() { InputTokens = 5, Model = "m", Batch = true };

        Assert.Equal(CompletionsUsageResultMembers.InputTokens | CompletionsUsageResultMembers.Model | CompletionsUsageResultMembers.Batch, result.PresentMembers);
        Assert.Equal(result.PresentMembers, result.MembersWithValue);
        Assert.Equal(
            """{"object":"organization.usage.completions.result","batch":true,"input_tokens":5,"model":"m"}""", JsonSerializer.Serialize<UsageResult>(result));
    }

    [Fact]
    public void What_is_set_to_null_is_present_without_a_value()
    {
        CompletionsUsageResult result = new() { InputTokens = 5, Model = null, Batch = null, InputCachedTokens = null };

        Assert.Equal(CompletionsUsageResultMembers.InputTokens, result.MembersWithValue);
        Assert.Equal(
            """{"object":"organization.usage.completions.result","batch":null,"input_cached_tokens":null,"input_tokens":5,"model":null}""",
            JsonSerializer.Serialize<UsageResult>(result));
    }

    [Theory]
    [InlineData(true, "true")]
    [InlineData(false, "false")]
    public void A_boolean_is_what_was_set(bool batch, string json)
    {
        CompletionsUsageResult result = new() { Batch = batch };

        Assert.Equal(batch, result.Batch);
        Assert.Equal(CompletionsUsageResultMembers.Batch, result.MembersWithValue);
        Assert.Equal($$"""{"object":"organization.usage.completions.result","batch":{{json}}}""", JsonSerializer.Serialize<UsageResult>(result));
    }

    [Fact]
    public void An_amount_is_written_as_a_number()
    {
        CostsUsageResult result = new() { Amount = new Money(1.50m, "usd"), Quantity = 2 };

        Assert.Equal(
            """{"object":"organization.costs.result","amount":{"value":1.50,"currency":"usd"},"quantity":2}""", JsonSerializer.Serialize<UsageResult>(result));
    }
}

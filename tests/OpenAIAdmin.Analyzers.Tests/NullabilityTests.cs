using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class NullabilityTests
{
    [Theory]
    [InlineData("CompletionsUsageResult => 1, null => 0, " + Consumer.OtherArms, true)]
    [InlineData("CompletionsUsageResult => 1, " + Consumer.OtherArms, true)]
    [InlineData("null => 0, " + Consumer.OtherArms, false)]
    public async Task Null_is_no_case(string arms, bool complete)
    {
        var missing = await Analysis.MissingAsync(Consumer.Expression(arms, "UsageResult?"));

        Assert.Equal(complete, missing.Length == 0);
    }

    [Fact]
    public async Task Null_label_of_a_statement_is_no_case()
    {
        var missing = await Analysis.MissingAsync(Consumer.Statement(
            "case null: return 0; case AudioSpeechesUsageResult: case CostsUsageResult: case UnknownUsageResult: return 1;", "UsageResult?"));

        Assert.Equal(["The switch over 'UsageResult' misses CompletionsUsageResult"], missing);
    }
}

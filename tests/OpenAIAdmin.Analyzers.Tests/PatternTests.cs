using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class PatternTests
{
    private const string CompletionsMissing = "The switch over 'UsageResult' misses CompletionsUsageResult";

    private const string OtherSections =
        "case AudioSpeechesUsageResult: return 2; case CostsUsageResult: return 3; case UnknownUsageResult: return 4;";

    [Theory]
    [InlineData("CompletionsUsageResult")]
    [InlineData("CompletionsUsageResult completions")]
    [InlineData("CompletionsUsageResult _")]
    [InlineData("OpenAIAdmin.Usage.CompletionsUsageResult completions")]
    [InlineData("(CompletionsUsageResult)")]
    [InlineData("((CompletionsUsageResult completions))")]
    [InlineData("CompletionsUsageResult { }")]
    [InlineData("CompletionsUsageResult { } completions")]
    [InlineData("CompletionsUsageResult { InputTokens: _ }")]
    [InlineData("CompletionsUsageResult { InputTokens: var tokens, Model: var model }")]
    [InlineData("CompletionsUsageResult { InputTokens: long tokens }")]
    [InlineData("CompletionsUsageResult { Object: { } name }")]
    [InlineData("CompletionsUsageResult { Object.Length: var length }")]
    [InlineData("CompletionsUsageResult (var tokens, _)")]
    [InlineData("CompletionsUsageResult when true")]
    [InlineData("null or CompletionsUsageResult")]
    [InlineData("CompletionsUsageResult { Batch: true } or CompletionsUsageResult")]
    [InlineData("CompletionsUsageResult and not null")]
    [InlineData("{ } and CompletionsUsageResult")]
    [InlineData("not (null or AudioSpeechesUsageResult or CostsUsageResult or UnknownUsageResult)")]
    [InlineData("not not CompletionsUsageResult")]
    public async Task Pattern_that_matches_each_value_covers_its_case(string pattern)
    {
        Assert.Empty(await Analysis.MissingAsync(Consumer.Expression($"{pattern} => 1, {Consumer.OtherArms}")));
        Assert.Empty(await Analysis.MissingAsync(Consumer.Statement($"case {pattern}: return 1; {OtherSections}")));
    }

    [Theory]
    [InlineData("CompletionsUsageResult { InputTokens: 1 }")]
    [InlineData("CompletionsUsageResult { InputTokens: > 1 }")]
    [InlineData("CompletionsUsageResult { Model: { } model }")]
    [InlineData("CompletionsUsageResult { Model: string model }")]
    [InlineData("CompletionsUsageResult { Model: null }")]
    [InlineData("CompletionsUsageResult { Object.Length: 4 }")]
    [InlineData("CompletionsUsageResult (_, \"model\")")]
    [InlineData("CompletionsUsageResult completions when completions.InputTokens > 1")]
    [InlineData("CompletionsUsageResult when false")]
    [InlineData("CompletionsUsageResult and { Batch: true }")]
    [InlineData("{ Tag: \"tag\" }")]
    [InlineData("null")]
    [InlineData("not null and not CompletionsUsageResult and not UsageResult { Tag: null }")]
    public async Task Pattern_that_matches_some_values_leaves_its_case_missing(string pattern)
    {
        Assert.Equal([CompletionsMissing], await Analysis.MissingAsync(
            Consumer.Expression($"{pattern} => 1, {Consumer.OtherArms}")));
        Assert.Equal([CompletionsMissing], await Analysis.MissingAsync(
            Consumer.Statement($"case {pattern}: return 1; {OtherSections}")));
    }

    [Fact]
    public async Task Or_pattern_covers_both_of_its_cases()
    {
        Assert.Empty(await Analysis.MissingAsync(Consumer.Expression(
            "CompletionsUsageResult or AudioSpeechesUsageResult => 1, CostsUsageResult or (null or UnknownUsageResult { }) => 2")));
    }

    [Fact]
    public async Task Interface_of_a_case_covers_it()
    {
        Assert.Empty(await Analysis.MissingAsync(Consumer.Expression(
            "CompletionsUsageResult or AudioSpeechesUsageResult => 1, IBilled => 2, UnknownUsageResult => 3")));
    }

    [Theory]
    [InlineData("CostsUsageResult { Total: { } total }", true)]
    [InlineData("CostsUsageResult { Total: Money total }", true)]
    [InlineData("CostsUsageResult { Amount: { } amount }", false)]
    [InlineData("CostsUsageResult { Amount: var amount }", true)]
    public async Task Null_test_of_a_value_counts_when_the_value_is_never_null(string pattern, bool covers)
    {
        var missing = await Analysis.MissingAsync(Consumer.Expression(
            $"CompletionsUsageResult or AudioSpeechesUsageResult => 1, {pattern} => 2, UnknownUsageResult => 3"));

        Assert.Equal(covers, missing.Length == 0);
    }

    [Fact]
    public async Task Two_halves_of_a_case_do_not_add_up()
    {
        var missing = await Analysis.MissingAsync(Consumer.Expression(
            "CompletionsUsageResult { Batch: true } => 0, CompletionsUsageResult { Batch: false } => 1, " + Consumer.OtherArms));

        Assert.Equal([CompletionsMissing], missing);
    }

    [Fact]
    public async Task Negation_leaves_out_what_it_negates()
    {
        Assert.Equal([CompletionsMissing], await Analysis.MissingAsync(Consumer.Expression("not CompletionsUsageResult => 1")));
    }
}

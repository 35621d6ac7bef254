using Microsoft.CodeAnalysis;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class CatchAllTests
{
    private const string Hidden = "This arm also takes the cases that later versions add to 'UsageResult'";

    [Theory]
    [InlineData("_")]
    [InlineData("var other")]
    [InlineData("{ }")]
    [InlineData("not null")]
    [InlineData("UsageResult other")]
    [InlineData("object")]
    [InlineData("_ when true")]
    [InlineData("not CostsUsageResult")]
    public async Task Catch_all_makes_a_switch_complete_and_hides_new_cases(string pattern)
    {
        var consumer = Consumer.Expression($"CostsUsageResult => 1, {pattern} => 2");

        Assert.Empty(await Analysis.MissingAsync(consumer));
        Assert.Equal([Hidden], await Analysis.CatchAllsAsync(consumer));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("case var other")]
    [InlineData("case not null")]
    public async Task Catch_all_label_makes_a_statement_complete_and_hides_new_cases(string label)
    {
        var consumer = Consumer.Statement($"case CostsUsageResult: return 1; {label}: return 2;");

        Assert.Empty(await Analysis.MissingAsync(consumer));
        Assert.Equal([Hidden], await Analysis.CatchAllsAsync(consumer));
    }

    [Theory]
    [InlineData("CostsUsageResult")]
    [InlineData("_ when result.Tag is null")]
    [InlineData("{ Tag: null }")]
    [InlineData("IBilled")]
    public async Task Arm_that_takes_no_new_case_for_sure_is_no_catch_all(string pattern)
    {
        Assert.Empty(await Analysis.CatchAllsAsync(Consumer.Expression($"{pattern} => 1, CompletionsUsageResult or AudioSpeechesUsageResult or UnknownUsageResult => 2")));
    }

    [Fact]
    public async Task Guarded_catch_all_leaves_cases_missing()
    {
        Assert.Equal(
            ["The switch over 'UsageResult' misses CompletionsUsageResult"],
            await Analysis.MissingAsync(Consumer.Expression("_ when result.Tag is null => 1, " + Consumer.OtherArms)));
    }

    [Fact]
    public async Task Hiding_new_cases_is_not_shown_until_a_project_asks()
    {
        var reported = Assert.Single(
            await Analysis.RunAsync(Consumer.Expression("_ => 2")), diagnostic => diagnostic.Id == "OADM1002");

        Assert.Equal(DiagnosticSeverity.Hidden, reported.Severity);
    }
}

using Microsoft.CodeAnalysis;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class SuppressorTests
{
    private const string Complete = "CompletionsUsageResult => 1, " + Consumer.OtherArms;

    [Fact]
    public async Task Complete_switch_is_rid_of_the_compilers_warning()
    {
        Assert.True(await Analysis.IsSuppressedAsync(Consumer.Expression(Complete)));
    }

    [Fact]
    public async Task Complete_switch_compiles_where_warnings_are_errors()
    {
        Assert.True(await Analysis.IsSuppressedAsync(Consumer.Expression(Complete) with { WarningsAreErrors = true }));
    }

    [Fact]
    public async Task Incomplete_switch_keeps_the_compilers_warning()
    {
        Assert.False(await Analysis.IsSuppressedAsync(Consumer.Expression(Consumer.OtherArms)));
    }

    [Fact]
    public async Task Forgotten_null_keeps_the_compilers_warning()
    {
        Assert.False(await Analysis.IsSuppressedAsync(Consumer.Expression(Complete, "UsageResult?")));
    }

    [Theory]
    [InlineData("null => 0, " + Complete)]
    [InlineData("null or CompletionsUsageResult => 0, " + Consumer.OtherArms)]
    public async Task Complete_switch_with_an_arm_for_null_is_rid_of_the_warning(string arms)
    {
        Assert.True(await Analysis.IsSuppressedAsync(Consumer.Expression(arms, "UsageResult?")));
    }

    [Fact]
    public async Task Switch_over_another_type_keeps_the_warning()
    {
        Assert.False(await Analysis.IsSuppressedAsync(Consumer.Expression("1 => 1", "int")));
    }

    [Fact]
    public async Task Complete_switch_inside_an_incomplete_one_is_judged_on_its_own()
    {
        var diagnostics = await Analysis.RunAsync(Consumer.Expression($"CompletionsUsageResult => result switch {{ {Complete} }}"));

        var byPlace = diagnostics.Where(diagnostic => diagnostic.Id == "CS8509").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
        Assert.Equal([false, true], byPlace.Select(diagnostic => diagnostic.IsSuppressed));
    }

    [Fact]
    public async Task Unnamed_enum_value_and_null_keep_their_own_warnings()
    {
        var diagnostics = await Analysis.RunAsync(Consumer.Expression(
            "CompletionsUsageResult => (new System.Random().Next() > 0 ? System.DayOfWeek.Friday : default) switch { "
            + "System.DayOfWeek.Sunday or System.DayOfWeek.Monday or System.DayOfWeek.Tuesday or System.DayOfWeek.Wednesday "
            + "or System.DayOfWeek.Thursday or System.DayOfWeek.Friday or System.DayOfWeek.Saturday => 1 }, "
            + "CostsUsageResult => result.Tag switch { not null => 1 }, AudioSpeechesUsageResult => 2, UnknownUsageResult => 4"));

        var kept = diagnostics.Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Warning });
        Assert.Equal(["CS8524", "CS8655"], kept.Select(diagnostic => diagnostic.Id).Order());
    }
}

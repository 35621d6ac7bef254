using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.Tests.Harness;
using OpenAIAdmin.AuditLogs;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Analyzers.Tests;

/// <summary>The analyzer before the unions that ship with it, rather than one of the tests' own.</summary>
public sealed class RealUnionTests
{
    private static readonly string[] AllCases =
        [.. typeof(UsageResult).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(UsageResult)).Select(type => type.Name)];

    private static readonly MetadataReference Package = MetadataReference.CreateFromFile(typeof(UsageResult).Assembly.Location);

    public static TheoryData<string> Cases => [.. AllCases];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Switch_that_misses_a_case_is_told_which(string missed)
    {
        var missing = await Analysis.MissingAsync(Without(missed, LanguageVersion.CSharp14));

        Assert.Equal([$"The switch over 'UsageResult' misses {missed}"], missing);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp14)]
    public async Task Complete_switch_is_left_alone(LanguageVersion language)
    {
        Assert.Contains(nameof(UnknownUsageResult), AllCases);
        Assert.DoesNotContain(await Analysis.RunAsync(Without(null, language)), diagnostic => !diagnostic.IsSuppressed);
    }

    [Fact]
    public async Task Compiler_that_knows_closed_needs_no_help_with_a_complete_switch() =>
        Assert.Empty(await Analysis.RunAsync(Without(null, LanguageVersion.Preview)));

    [Fact]
    public async Task Switch_over_events_of_the_audit_log_is_told_what_it_misses()
    {
        string[] events = [.. typeof(AuditLogEvent).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(AuditLogEvent)).Select(type => type.FullName!)];
        string[] missed = [nameof(ProjectArchivedAuditLogEvent), nameof(UnknownAuditLogEvent)];
        Consumer Handling(IEnumerable<string> handled) =>
            Consumer.Expression(string.Join(", ", handled.Select((name, index) => $"{name} => {index}")), typeof(AuditLogEvent).FullName!) with { Library = Package };

        Assert.Equal(
            ["The switch over 'AuditLogEvent' misses ProjectArchivedAuditLogEvent and UnknownAuditLogEvent"],
            await Analysis.MissingAsync(Handling(events.Where(name => !missed.Any(miss => name.EndsWith("." + miss, StringComparison.Ordinal))))));
        Assert.DoesNotContain(
            await Analysis.RunAsync(Handling(events)), diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity > DiagnosticSeverity.Hidden); // hidden: the using that full names don't need
    }

    private static Consumer Without(string? missed, LanguageVersion language) =>
        Consumer.Expression(string.Join(", ", AllCases.Except([missed]).Select((name, index) => $"{name} => {index}")))
            with { Library = Package, Language = language };
}

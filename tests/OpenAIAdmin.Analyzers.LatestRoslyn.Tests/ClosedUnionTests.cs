using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

/// <summary>A union whose base is <c>closed</c>, as the package's is, before consumers of both kinds.</summary>
public sealed class ClosedUnionTests
{
    private const string ClosedSupport = """
        namespace System.Runtime.CompilerServices
        {
            [System.AttributeUsage(System.AttributeTargets.Class)]
            public sealed class IsClosedTypeAttribute : System.Attribute { }
        }

        """;

    private const string Complete = "CompletionsUsageResult => 1, " + Consumer.OtherArms;

    private static readonly Lazy<MetadataReference> Closed = new(() => UnionLibrary.Compile(
        UnionLibrary.Marker + ClosedSupport + UnionLibrary.Union.Replace("abstract class UsageResult", "closed class UsageResult", StringComparison.Ordinal),
        LanguageVersion.Preview));

    [Fact]
    public async Task Compiler_that_knows_closed_finds_a_complete_switch_complete_itself()
    {
        var diagnostics = await Analysis.RunAsync(
            Consumer.Expression(Complete) with { Library = Closed.Value, Language = LanguageVersion.Preview });

        Assert.Empty(diagnostics);
    }

    [Fact]
    public async Task Compiler_that_knows_closed_and_the_analyzer_agree_on_a_missing_case()
    {
        var diagnostics = await Analysis.RunAsync(
            Consumer.Expression(Consumer.OtherArms) with { Library = Closed.Value, Language = LanguageVersion.Preview });

        Assert.Equal(["CS8509", "OADM1001"], diagnostics.Select(diagnostic => diagnostic.Id).Order());
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.Contains("CompletionsUsageResult", diagnostic.GetMessage(), StringComparison.Ordinal);
            Assert.False(diagnostic.IsSuppressed);
        });
    }

    [Fact]
    public async Task Statement_is_checked_though_the_compiler_never_does_so()
    {
        var missing = await Analysis.MissingAsync(
            Consumer.Statement("case CompletionsUsageResult or AudioSpeechesUsageResult or CostsUsageResult: return 1;")
                with { Library = Closed.Value, Language = LanguageVersion.Preview });

        Assert.Equal(["The switch over 'UsageResult' misses UnknownUsageResult"], missing);
    }

    [Fact]
    public async Task Consumer_of_an_older_language_is_served_by_the_suppressor()
    {
        var older = Consumer.Expression(Complete) with { Library = Closed.Value, Language = LanguageVersion.CSharp14 };

        Assert.True(await Analysis.IsSuppressedAsync(older));
    }
}

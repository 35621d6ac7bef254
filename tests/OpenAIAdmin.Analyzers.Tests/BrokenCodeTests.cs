using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.Tests.Harness;

namespace OpenAIAdmin.Analyzers.Tests;

public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("Nowhere => 1")]
    [InlineData("Nowhere nowhere => 1")]
    [InlineData("CompletionsUsageResult { Nowhere: 1 } => 1")]
    [InlineData("CompletionsUsageResult (1, 2, 3, 4) => 1")]
    [InlineData("CompletionsUsageResult or (=> 1")]
    [InlineData("42 => 1")]
    [InlineData("=> 1")]
    public async Task Switch_with_a_pattern_that_does_not_compile_is_left_to_the_compiler(string arms)
    {
        var diagnostics = await Analysis.RunAsync(Consumer.Expression(arms));

        Assert.Contains(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "OADM1001");
    }

    [Theory]
    [InlineData("result switch")]
    [InlineData("result switch {")]
    [InlineData("result switch { CompletionsUsageResult")]
    [InlineData("result switch { CompletionsUsageResult completions when => 1")]
    [InlineData("nowhere switch { CompletionsUsageResult => 1 }")]
    [InlineData("(result, result) switch { (CompletionsUsageResult, _) => 1 }")]
    [InlineData("result switch { [] => 1, [CompletionsUsageResult, ..] => 2, { Tag: [.., 'a'] } => 3 }")]
    [InlineData("result switch { (1, 2) => 1, var (a, b) => 2 }")]
    public async Task Half_written_code_never_crashes_the_analyzer(string expression)
    {
        var source = "using OpenAIAdmin.Usage; class Consumer { int Read(UsageResult result) => " + expression + "; }";

        Assert.NotEmpty(await Analysis.RunAsync(new Consumer(source)));
    }

    [Fact]
    public async Task Every_prefix_of_a_file_is_analyzed_without_a_crash()
    {
        var source = Consumer.Statement(
            "case CompletionsUsageResult { InputTokens: var n } when n > 0: return result switch { null or not CostsUsageResult => 1 }; default: return 2;").Source;

        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens();
        foreach (var token in tokens.SkipWhile(token => !token.IsKind(SyntaxKind.SwitchKeyword)))
        {
            await Analysis.RunAsync(new Consumer(source[..token.Span.End]));
        }
    }

    [Fact]
    public async Task Generics_are_analyzed_without_a_crash()
    {
        const string Source = """
            using System.Collections.Generic;
            using OpenAIAdmin.Usage;
            class Outer<TOuter> where TOuter : UsageResult
            {
                class Inner<TInner> where TInner : TOuter
                {
                    int OfParameter(TInner result) => result switch { CompletionsUsageResult => 1 };
                    int OfList(List<Dictionary<TOuter, TInner[]>> list) => list[0] switch { { Count: 0 } => 1, var other => other.Count };
                    int ToParameter(UsageResult result) => result switch { TOuter => 1, UnknownUsageResult => 2 };
                    int ToInterface(UsageResult result) => result switch { IEnumerable<TOuter> => 1, not IEnumerable<TInner> and not CostsUsageResult => 2 };
                }
            }
            """;

        var messages = await Analysis.MissingAsync(new Consumer(Source));

        Assert.Equal(
            [
                "The switch over 'UsageResult' misses AudioSpeechesUsageResult, CostsUsageResult and UnknownUsageResult",
                "The switch over 'UsageResult' misses CompletionsUsageResult, AudioSpeechesUsageResult and CostsUsageResult",
                "The switch over 'UsageResult' misses CompletionsUsageResult, AudioSpeechesUsageResult, CostsUsageResult and UnknownUsageResult",
            ],
            messages.Order(StringComparer.Ordinal));
    }
}

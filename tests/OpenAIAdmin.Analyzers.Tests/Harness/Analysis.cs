using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>Runs the compiler, the analyzer and the suppressor over a consumer.</summary>
internal static class Analysis
{
    /// <summary>All diagnostics, suppressed ones too. An exception in the analyzer is one (AD0001).</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Consumer consumer) => await RunAsync(consumer.Compile());

    public static async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation)
    {
        var analysis = compilation.WithAnalyzers(
            [new ExhaustiveSwitchAnalyzer(), new CompleteSwitchSuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        var diagnostics = await analysis.GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    /// <summary>The messages of one rule, in code that has to compile.</summary>
    public static async Task<string[]> MessagesAsync(Consumer consumer, string id)
    {
        var diagnostics = await RunAsync(consumer);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8509");
        return [.. diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage())];
    }

    public static Task<string[]> MissingAsync(Consumer consumer) => MessagesAsync(consumer, "OADM1001");

    public static Task<string[]> CatchAllsAsync(Consumer consumer) => MessagesAsync(consumer, "OADM1002");

    /// <summary>Whether the one CS8509 of the consumer is suppressed.</summary>
    public static async Task<bool> IsSuppressedAsync(Consumer consumer) =>
        Assert.Single(await RunAsync(consumer), diagnostic => diagnostic.Id == "CS8509").IsSuppressed;
}

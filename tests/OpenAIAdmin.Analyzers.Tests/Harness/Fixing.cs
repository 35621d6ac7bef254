using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using OpenAIAdmin.Analyzers.CodeFixes;

namespace OpenAIAdmin.Analyzers.Tests.Harness;

/// <summary>Applies the code fix as an editor does: one report at a time, or all of a scope.</summary>
internal static class Fixing
{
    private static readonly AddMissingArmsCodeFixProvider Provider = new();

    /// <summary>The text after fixing the first report. It has to compile, and to leave one report less.</summary>
    public static async Task<string> FixFirstAsync(Consumer consumer)
    {
        using var opened = new OpenedConsumer(consumer);
        var document = opened.First;
        var before = await ReportsAsync(document.Project);
        var actions = await ActionsAsync(document, before[0]);
        var after = (await ApplyAsync(Assert.Single(actions))).GetDocument(document.Id)!;
        Assert.Equal(before.Length - 1, (await ReportsAsync(after.Project)).Length);
        return (await after.GetTextAsync()).ToString();
    }

    /// <summary>The texts after fixing all reports of a project at once. They have to compile, and to leave no report.</summary>
    public static async Task<string[]> FixAllAsync(Consumer consumer, params string[] furtherSources)
    {
        using var opened = new OpenedConsumer(consumer, furtherSources);
        var document = opened.First;
        var reports = await ReportsAsync(document.Project);
        var key = Assert.Single(await ActionsAsync(document, reports[0])).EquivalenceKey;
        var context = new FixAllContext(
            document, Provider, FixAllScope.Project, key!, Provider.FixableDiagnosticIds, new Reports(), CancellationToken.None);
        var action = await Provider.GetFixAllProvider().GetFixAsync(context);
        var after = (await ApplyAsync(action!)).GetProject(document.Project.Id)!;
        Assert.Empty(await ReportsAsync(after));
        return await Task.WhenAll(after.Documents.Select(async fixedDocument => (await fixedDocument.GetTextAsync()).ToString()));
    }

    /// <summary>The fixes offered for a report.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(Document document, Diagnostic report)
    {
        var actions = new List<CodeAction>();
        await Provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, report, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;

    private static async Task<ImmutableArray<Diagnostic>> ReportsAsync(Project project)
    {
        var diagnostics = await Analysis.RunAsync((CSharpCompilation)(await project.GetCompilationAsync())!);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. diagnostics.Where(diagnostic => diagnostic.Id == "OADM1001").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class Reports : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await ReportsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await ReportsAsync(document.Project)).Where(report => report.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

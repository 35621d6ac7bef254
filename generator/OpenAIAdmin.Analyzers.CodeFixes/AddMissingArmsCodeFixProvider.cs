using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>
/// Fix of OADM1001: adds an arm for each missing case, the unknown one included. The arms throw
/// <see cref="NotImplementedException"/>, so that none is forgotten quietly.
/// </summary>
// Not marked [Shared]: code fixes from packages are created without MEF, and the attribute would tie
// the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingArmsCodeFixProvider))]
public sealed class AddMissingArmsCodeFixProvider : CodeFixProvider
{
    private const string Title = "Add the missing arms";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingCasesDiagnostic.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var action = CodeAction.Create(
                Title,
                cancellation => MissingArms.AddAsync(context.Document, diagnostic, cancellation),
                equivalenceKey: Title);
            context.RegisterCodeFix(action, diagnostic);
        }

        return Task.CompletedTask;
    }
}

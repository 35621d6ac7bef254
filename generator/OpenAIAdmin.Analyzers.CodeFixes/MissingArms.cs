using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Adds the arms that a diagnostic names to the switch it points at.</summary>
internal static class MissingArms
{
    public static async Task<Document> AddAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var lineEnd = Layout.LineEnd(text);
        var cases = MissingCasesDiagnostic.Read(diagnostic.Properties)
            .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, editor.SemanticModel.Compilation))
            .OfType<INamedTypeSymbol>()
            .ToImmutableArray();
        if (cases.IsEmpty)
        {
            return document;
        }

        // A switch without its closing brace is still being written.
        switch (editor.OriginalRoot.FindToken(diagnostic.Location.SourceSpan.Start).Parent)
        {
            case SwitchExpressionSyntax { CloseBraceToken.IsMissing: false } expression:
                var arms = new NewArms(editor.Generator, editor.SemanticModel, cases, expression.OpenBraceToken.Span.End);
                editor.ReplaceNode(expression, SwitchExpressionEdit.Append(expression, arms.Expressions(), lineEnd));
                break;

            case SwitchStatementSyntax { CloseBraceToken.IsMissing: false } statement:
                var sections = new NewArms(editor.Generator, editor.SemanticModel, cases, statement.OpenBraceToken.Span.End);
                editor.ReplaceNode(statement, SwitchStatementEdit.Append(statement, sections.Sections(lineEnd), lineEnd));
                break;
        }

        return await Layout.ApplyAsync(editor.GetChangedDocument(), lineEnd, cancellation).ConfigureAwait(false);
    }
}

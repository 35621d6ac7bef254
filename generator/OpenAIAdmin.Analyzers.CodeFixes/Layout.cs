using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>
/// Lays out what a fix has added, with the line ends that the document has: the formatter left to itself
/// takes those of the machine, also for lines that were there before.
/// </summary>
internal static class Layout
{
    /// <summary>Marks what is to be laid out.</summary>
    public static readonly SyntaxAnnotation Due = new();

    public static SyntaxTrivia LineEnd(SourceText text)
    {
        var first = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return SyntaxFactory.EndOfLine(end.Length == 0 ? "\n" : end);
    }

    public static async Task<Document> ApplyAsync(Document document, SyntaxTrivia lineEnd, CancellationToken cancellation)
    {
        var options = await document.GetOptionsAsync(cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(
            document,
            Due,
            options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, lineEnd.ToString()),
            cancellation).ConfigureAwait(false);
    }
}

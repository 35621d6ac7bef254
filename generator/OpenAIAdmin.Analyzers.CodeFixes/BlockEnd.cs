using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Layout where new arms meet the existing text of a switch.</summary>
internal static class BlockEnd
{
    /// <summary>The token, with a line end behind it.</summary>
    public static SyntaxToken EndLine(SyntaxToken token, SyntaxTrivia lineEnd)
    {
        var trivia = token.TrailingTrivia;
        return trivia.Any(SyntaxKind.EndOfLineTrivia) ? token : token.WithTrailingTrivia(trivia.Add(lineEnd));
    }

    /// <summary>
    /// Parts the text before a closing brace behind its last directive: new arms go behind an <c>#endif</c>,
    /// not into the condition it ends.
    /// </summary>
    public static (SyntaxTriviaList Moved, SyntaxToken Kept) Split(SyntaxToken closeBrace)
    {
        var trivia = closeBrace.LeadingTrivia;
        var count = trivia.ToList().FindLastIndex(item => item.IsDirective) + 1;
        return (
            SyntaxFactory.TriviaList(trivia.Take(count)),
            closeBrace.WithLeadingTrivia(trivia.Skip(count)).WithAdditionalAnnotations(Layout.Due));
    }

    /// <summary>Has a switch that stood on one line laid out anew; any other keeps the layout its author gave it.</summary>
    public static TNode Format<TNode>(TNode before, TNode after)
        where TNode : SyntaxNode =>
        before.ToString().Contains('\n') ? after : after.WithAdditionalAnnotations(Layout.Due);
}

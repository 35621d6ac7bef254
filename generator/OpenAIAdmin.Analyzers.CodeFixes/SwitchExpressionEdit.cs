using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Appends arms to a switch expression, each on its own line; with a comma after the last one if there was one.</summary>
internal static class SwitchExpressionEdit
{
    public static SwitchExpressionSyntax Append(
        SwitchExpressionSyntax node, IEnumerable<SwitchExpressionArmSyntax> added, SyntaxTrivia lineEnd)
    {
        var endsWithComma = node.Arms.Count > 0 && node.Arms.SeparatorCount == node.Arms.Count;
        var items = WithLastComma(node.Arms, endsWithComma, lineEnd);
        foreach (var arm in added)
        {
            items.Add(arm);
            items.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(lineEnd));
        }

        if (!endsWithComma)
        {
            items.RemoveAt(items.Count - 1);
            items[items.Count - 1] = items.Last().AsNode()!.WithTrailingTrivia(lineEnd);
        }

        var first = items[node.Arms.Count * 2].AsNode()!;
        var (moved, kept) = BlockEnd.Split(node.CloseBraceToken);
        items[node.Arms.Count * 2] = first.WithLeadingTrivia(moved.AddRange(first.GetLeadingTrivia()));
        return BlockEnd.Format(
            node,
            node.WithOpenBraceToken(BlockEnd.EndLine(node.OpenBraceToken, lineEnd))
                .WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(items))
                .WithCloseBraceToken(kept));
    }

    // A comment behind the last arm stays at the end of its line, behind the new comma.
    private static List<SyntaxNodeOrToken> WithLastComma(
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, bool endsWithComma, SyntaxTrivia lineEnd)
    {
        var items = arms.GetWithSeparators().ToList();
        if (arms.Count == 0)
        {
            return items;
        }

        if (!endsWithComma)
        {
            var last = arms.Last();
            items[items.Count - 1] = last.WithoutTrailingTrivia();
            items.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(last.GetTrailingTrivia()));
        }

        items[items.Count - 1] = BlockEnd.EndLine(items.Last().AsToken(), lineEnd);
        return items;
    }
}

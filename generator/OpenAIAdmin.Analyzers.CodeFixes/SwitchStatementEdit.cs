using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Appends sections to a switch statement.</summary>
internal static class SwitchStatementEdit
{
    public static SwitchStatementSyntax Append(
        SwitchStatementSyntax node, IEnumerable<SwitchSectionSyntax> added, SyntaxTrivia lineEnd)
    {
        var sections = node.Sections;
        if (sections.Count > 0)
        {
            var last = sections.Last();
            sections = sections.Replace(last, last.ReplaceToken(last.GetLastToken(), BlockEnd.EndLine(last.GetLastToken(), lineEnd)));
        }

        sections = sections.AddRange(added);
        var (moved, kept) = BlockEnd.Split(node.CloseBraceToken);
        var first = sections[node.Sections.Count];
        sections = sections.Replace(first, first.WithLeadingTrivia(moved.AddRange(first.GetLeadingTrivia())));
        return BlockEnd.Format(
            node,
            node.WithOpenBraceToken(BlockEnd.EndLine(node.OpenBraceToken, lineEnd))
                .WithSections(sections)
                .WithCloseBraceToken(kept));
    }
}

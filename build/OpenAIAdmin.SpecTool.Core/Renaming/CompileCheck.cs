using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>
/// Compiles the client. Warnings count: one about a cref or a hidden member is a name that means something else now.
/// </summary>
internal static class CompileCheck
{
    public static IReadOnlyList<Finding> Run(IReadOnlyList<ClientVariant> variants) =>
    [
        .. variants.SelectMany(variant => variant.Compilation.GetDiagnostics())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => new Finding(
                diagnostic.Location.SourceTree?.FilePath ?? "client",
                $"line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}",
                $"The renamed client does not compile: {diagnostic.Id}: {diagnostic.GetMessage(null)}"))
            .Concat(UnreadText(variants))
            .Concat(LongLiterals(variants))
            .Distinct(),
    ];

    /// <summary>Text that every variant skips: nobody would rename in it.</summary>
    private static IEnumerable<Finding> UnreadText(IReadOnlyList<ClientVariant> variants) =>
        from path in variants[0].Trees.Keys
        let skipped = variants.Select(variant => Skipped(variant.Trees[path]).ToArray()).ToArray()
        from span in skipped[0]
        where skipped[1..].All(others => others.Any(other => other.IntersectsWith(span)))
        select new Finding(path, $"position {span.Start}", "This branch of an #if is compiled by no target framework that is known here.");

    /// <summary>Text over several lines is the one place where tidying lines changes what the code does.</summary>
    private static IEnumerable<Finding> LongLiterals(IReadOnlyList<ClientVariant> variants) =>
        from tree in variants.SelectMany(variant => variant.Trees)
        from token in tree.Value.GetRoot().DescendantTokens()
        where token.Text.Contains('\n')
        select new Finding(tree.Key, $"position {token.SpanStart}", "A literal over several lines may have lost blanks at line ends.");

    private static IEnumerable<TextSpan> Skipped(SyntaxTree tree) =>
        from trivia in tree.GetRoot().DescendantTrivia()
        where trivia.IsKind(SyntaxKind.DisabledTextTrivia)
        select trivia.Span;
}

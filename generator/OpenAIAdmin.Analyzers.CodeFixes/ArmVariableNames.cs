using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Names for the variables of new arms: <c>completions</c> for CompletionsUsageResult of UsageResult.</summary>
internal sealed class ArmVariableNames(SemanticModel model, int position)
{
    // A field of the same name may be hidden; another variable may not (CS0136).
    private readonly HashSet<string> taken = new(
        model.LookupSymbols(position)
            .Where(symbol => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable)
            .Select(symbol => symbol.Name),
        StringComparer.Ordinal);

    public SyntaxToken For(INamedTypeSymbol @case)
    {
        var stem = Stem(@case);
        var name = stem;
        for (var number = 1; taken.Contains(name); number++)
        {
            name = FormattableString.Invariant($"{stem}{number}");
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            ? SyntaxFactory.Identifier(name)
            : SyntaxFactory.VerbatimIdentifier(default, name, name, default);
    }

    private static string Stem(INamedTypeSymbol @case)
    {
        var name = @case.Name;
        var union = @case.BaseType?.Name ?? "";
        if (name.Length > union.Length && name.EndsWith(union, StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - union.Length);
        }

        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}

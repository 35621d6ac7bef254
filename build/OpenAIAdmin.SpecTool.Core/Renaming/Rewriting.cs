using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>Writes new names over the old ones: every identifier, in code and in crefs, whose symbol is renamed.</summary>
internal static class Rewriting
{
    /// <param name="files">The texts from which the variants were read.</param>
    /// <param name="variants">Each contributes the places that it alone compiles.</param>
    /// <param name="names">The new names.</param>
    /// <param name="oldNames">Names of which at least one declaration is renamed; other identifiers are not looked up.</param>
    public static Dictionary<string, string> Apply(
        IReadOnlyDictionary<string, string> files,
        IReadOnlyList<ClientVariant> variants,
        NewNames names,
        IReadOnlySet<string> oldNames) =>
        files.AsParallel()
            .Select(file => KeyValuePair.Create(file.Key, Rewrite(
                file.Value, variants.SelectMany(variant => Changes(variant, file.Key, names, oldNames)))))
            .ToDictionary();

    private static string Rewrite(string text, IEnumerable<TextChange> changes) =>
        SourceText.From(text).WithChanges(changes.Distinct().OrderBy(change => change.Span.Start)).ToString();

    private static IEnumerable<TextChange> Changes(
        ClientVariant variant, string path, NewNames names, IReadOnlySet<string> oldNames)
    {
        var tree = variant.Trees[path];
        var model = variant.Compilation.GetSemanticModel(tree);
        return from token in tree.GetRoot().DescendantTokens(descendIntoTrivia: true)
               where token.IsKind(SyntaxKind.IdentifierToken) && oldNames.Contains(token.ValueText)
               let symbol = SymbolOf(model, token.Parent!)
               where symbol is not null && symbol.Name != names.Of(symbol)
               select new TextChange(token.Span, names.Of(symbol));
    }

    private static ISymbol? SymbolOf(SemanticModel model, SyntaxNode node)
    {
        var symbol = model.GetDeclaredSymbol(node);
        if (symbol is null)
        {
            var meant = model.GetSymbolInfo(node);
            symbol = meant.Symbol ?? meant.CandidateSymbols.FirstOrDefault();
        }

        // A constructor is called by its type's name, and its own name is .ctor.
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol;
    }
}

using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>What the client declares.</summary>
internal static class Declarations
{
    /// <summary>Namespaces, types and members that have a name of their own; no constructors, accessors and parameters.</summary>
    public static IEnumerable<ISymbol> All(ClientVariant variant) =>
        Below(variant.Compilation.Assembly.GlobalNamespace)
            .Where(symbol => symbol is { CanBeReferencedByName: true, IsImplicitlyDeclared: false });

    public static IEnumerable<INamedTypeSymbol> Types(ClientVariant variant) => All(variant).OfType<INamedTypeSymbol>();

    /// <summary>The same for the same declaration in every variant.</summary>
    public static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();

    private static IEnumerable<ISymbol> Below(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member =>
            member is INamespaceOrTypeSymbol inner ? Below(inner).Prepend(member) : [member]);
}

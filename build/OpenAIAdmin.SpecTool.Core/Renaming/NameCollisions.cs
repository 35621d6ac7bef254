using Microsoft.CodeAnalysis;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>Names that two different declarations would share.</summary>
internal static class NameCollisions
{
    public static IReadOnlyList<Finding> Find(IReadOnlyList<ISymbol> declarations, NewNames names) =>
        [.. InOneScope(declarations, names), .. AmongTypes(declarations, names)];

    /// <summary>Overloads had one name before; what had two must keep two.</summary>
    private static IEnumerable<Finding> InOneScope(IReadOnlyList<ISymbol> declarations, NewNames names) =>
        from declaration in declarations
        group declaration.Name by (Scope: declaration.ContainingSymbol.ToDisplayString(), Name: names.Of(declaration)) into same
        where same.Distinct().Count() > 1
        orderby same.Key.Scope, same.Key.Name
        select new Finding(
            same.Key.Scope, same.Key.Name, $"{string.Join(" and ", same.Distinct().Order(StringComparer.Ordinal))} would all get this name.");

    private static IEnumerable<Finding> AmongTypes(IReadOnlyList<ISymbol> declarations, NewNames names) =>
        from type in declarations.OfType<INamedTypeSymbol>()
        group type.ToDisplayString() by names.Of(type) into same
        where same.Count() > 1
        orderby same.Key
        select new Finding(
            "types", same.Key, $"{string.Join(" and ", same.Order(StringComparer.Ordinal))} would share this name: no public type name may stand in two places.");
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Unions;

/// <summary>
/// Reads the attribute that the generator puts on a union's base: it lists the cases, so that a union
/// from another assembly costs one look at its attributes and no search through that assembly.
/// </summary>
internal static class UnionMarker
{
    public const string MetadataName = "OpenAIAdmin.DiscriminatedUnionAttribute";

    /// <summary>The union that a class is the base of; null when it is not marked, or marked in a way this version doesn't know.</summary>
    public static Union? Read(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (IsMarker(attribute.AttributeClass))
            {
                var cases = Cases(attribute);
                return cases.IsEmpty || !cases.All(listed => IsCase(listed, type)) ? null : new Union(type, cases);
            }
        }

        return null;
    }

    private static bool IsMarker(INamedTypeSymbol? attribute) => attribute is
    {
        Name: "DiscriminatedUnionAttribute",
        ContainingType: null,
        ContainingNamespace: { Name: "OpenAIAdmin", ContainingNamespace.IsGlobalNamespace: true },
    };

    private static ImmutableArray<INamedTypeSymbol> Cases(AttributeData marker)
    {
        if (marker.ConstructorArguments.Length != 1
            || marker.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } list)
        {
            return ImmutableArray<INamedTypeSymbol>.Empty;
        }

        // Something that is no class (half-written code) empties the list: half a union would call a switch complete.
        var cases = list.Values.Select(item => item.Value).OfType<INamedTypeSymbol>().ToImmutableArray();
        return cases.Length == list.Values.Length ? cases : ImmutableArray<INamedTypeSymbol>.Empty;
    }

    // Only of a sealed class can be said which patterns match all its values.
    private static bool IsCase(INamedTypeSymbol type, INamedTypeSymbol @base) =>
        type is { TypeKind: TypeKind.Class, IsSealed: true, IsGenericType: false }
        && SymbolEqualityComparer.Default.Equals(type.BaseType, @base);
}

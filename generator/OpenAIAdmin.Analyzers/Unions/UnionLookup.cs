using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Unions;

/// <summary>Finds the union that a switched value belongs to. One per compilation; remembers what it has looked at.</summary>
internal sealed class UnionLookup
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Union?> seen = new(SymbolEqualityComparer.Default);

    private UnionLookup()
    {
    }

    /// <summary>The lookup for a compilation; null when nothing it sees declares the marker, so that other projects pay nothing.</summary>
    public static UnionLookup? For(Compilation compilation) =>
        compilation.GetTypesByMetadataName(UnionMarker.MetadataName).IsEmpty ? null : new UnionLookup();

    /// <summary>The union whose base a value's type is, directly or through the constraint of a type parameter.</summary>
    public Union? Find(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class } named => seen.GetOrAdd(named.OriginalDefinition, UnionMarker.Read),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Select(Find).FirstOrDefault(found => found is not null),
        _ => null,
    };
}

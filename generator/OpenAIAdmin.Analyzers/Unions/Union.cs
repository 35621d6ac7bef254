using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Analyzers.Unions;

/// <summary>A union's base class and its cases, in the order of its marker: known cases first, the unknown one last.</summary>
internal sealed class Union(INamedTypeSymbol @base, ImmutableArray<INamedTypeSymbol> cases)
{
    public INamedTypeSymbol Base { get; } = @base;

    public ImmutableArray<INamedTypeSymbol> Cases { get; } = cases;
}

using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>What a symbol is called in the renamed client.</summary>
internal sealed class NewNames(TypeNames types)
{
    public string Of(ISymbol symbol) => symbol switch
    {
        _ when !symbol.Locations.Any(location => location.IsInSource) => symbol.Name,
        INamespaceSymbol => IdiomaticName.Of(symbol.Name),
        INamedTypeSymbol type => types.Of(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => types.Of(constructor.ContainingType),
        IPropertySymbol when QueryParameter(symbol) is { } wireName => IdiomaticName.OfQueryParameter(symbol.Name, wireName),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IFieldSymbol
            when symbol.DeclaredAccessibility is Accessibility.Public => IdiomaticName.Of(symbol.Name),
        _ => symbol.Name,
    };

    private static string? QueryParameter(ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "QueryParameterAttribute")
        .Select(attribute => attribute.ConstructorArguments is [{ Value: string wireName }, ..] ? wireName : null)
        .FirstOrDefault();
}

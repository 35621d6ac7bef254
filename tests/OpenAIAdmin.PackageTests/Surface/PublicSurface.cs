using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.PackageTests;

/// <summary>The types and members of the packed assembly for .NET 10 that users see.</summary>
internal static class PublicSurface
{
    public static async Task<IReadOnlyList<INamedTypeSymbol>> TypesAsync()
    {
        var compilation = (await PackageReferences.GetAsync()).Compile(OutputKind.DynamicallyLinkedLibrary);
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == "OpenAIAdmin");
        return [.. Types(assembly.GlobalNamespace).Where(IsVisible).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];
    }

    /// <summary>Without the accessors of properties and events, which say nothing of their own.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null } && IsVisible(member));

    public static bool IsKiotas(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments[0].Value is "Kiota");

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>().SelectMany(inner => inner is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(inner));

    private static bool IsVisible(ISymbol? symbol) => symbol is null or INamespaceSymbol || (IsOpen(symbol) && IsVisible(symbol.ContainingType));

    private static bool IsOpen(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}

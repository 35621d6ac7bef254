using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.SpecTool.Renaming;

/// <summary>
/// The new names of the client's types. No public type name may stand in two namespaces, so a top-level type whose
/// name does is qualified by its path: all namespace segments below the root, joined, then <c>RequestBuilder</c> for a
/// builder or the type's own name. <c>Item</c> segments say nothing and are left out, except a last one, which
/// distinguishes one item's builder from the collection's:
/// <c>Organization.Groups.Item.Roles.RolesRequestBuilder</c> becomes <c>OrganizationGroupsRolesRequestBuilder</c>,
/// <c>Organization.Groups.Item.Roles.Item.WithRole_ItemRequestBuilder</c> <c>OrganizationGroupsRolesItemRequestBuilder</c>.
/// All types of a name are qualified, not all but the first, so that the order of files does not matter.
/// A nested type whose name begins with its outer type's follows it.
/// </summary>
internal sealed class TypeNames
{
    private const string Builder = "RequestBuilder";
    private const string Item = "Item";

    private readonly Dictionary<string, string> names = [];

    public TypeNames(IEnumerable<INamedTypeSymbol> types, string rootNamespace)
    {
        var all = types.DistinctBy(Declarations.IdOf).ToArray();
        var topLevel = all.Where(type => type.ContainingType is null).ToLookup(type => IdiomaticName.Of(type.Name));
        foreach (var sameName in topLevel)
        {
            var isUnique = sameName.Select(type => type.ContainingNamespace.ToDisplayString()).Distinct().Count() == 1;
            if (!isUnique) Qualified += sameName.Count();
            foreach (var type in sameName)
            {
                names[Declarations.IdOf(type)] = isUnique ? sameName.Key : QualifiedName(type, rootNamespace);
            }
        }

        foreach (var type in all.Where(type => type.ContainingType is not null)) names[Declarations.IdOf(type)] = NestedName(type);
    }

    /// <summary>How many types are qualified by their path.</summary>
    public int Qualified { get; }

    public string Of(INamedTypeSymbol type) => names[Declarations.IdOf(type.OriginalDefinition)];

    private static string QualifiedName(INamedTypeSymbol type, string rootNamespace)
    {
        var segments = type.ContainingNamespace.ToDisplayString()[rootNamespace.Length..]
            .Split('.', StringSplitOptions.RemoveEmptyEntries);
        var path = segments.Where((segment, i) => segment != Item || i == segments.Length - 1).Select(IdiomaticName.Of);
        return string.Concat(path) + (type.Name.EndsWith(Builder, StringComparison.Ordinal) ? Builder : IdiomaticName.Of(type.Name));
    }

    private string NestedName(INamedTypeSymbol type)
    {
        var outer = type.ContainingType;
        if (!type.Name.StartsWith(outer.Name, StringComparison.Ordinal)) return IdiomaticName.Of(type.Name);
        var outerName = outer.ContainingType is null ? Of(outer) : NestedName(outer);
        return outerName + IdiomaticName.Of(type.Name[outer.Name.Length..]);
    }
}

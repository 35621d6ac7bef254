using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>Reads an operation's query class: the type argument of <c>RequestConfiguration&lt;…&gt;</c>.</summary>
internal static class QueryReader
{
    /// <summary>Kiota's runtime's class for operations without query parameters.</summary>
    private const string NoParameters = "DefaultQueryParameters";

    public static ManifestQuery? Of(ClientSyntax client, MethodDeclarationSyntax make)
    {
        var types = make.ParameterList.DescendantNodes().OfType<GenericNameSyntax>()
            .Where(name => name.Identifier.ValueText == "RequestConfiguration")
            .Select(name => ClientSyntax.NameOf(name.TypeArgumentList.Arguments[0]))
            .ToArray();
        if (types is not [var type])
        {
            throw new SpecException($"{make.Identifier.ValueText} takes {types.Length} RequestConfigurations, 1 expected.");
        }

        if (type == NoParameters) return null;

        var query = client.Class(type) ?? throw new SpecException($"The generated client has no type {type}.");
        var parameters = query.Members.OfType<PropertyDeclarationSyntax>().ToDictionary(WireName, property => property.Identifier.ValueText);
        return new(type, new(parameters, StringComparer.Ordinal));
    }

    // Kiota's runtime sends a property without the attribute under its own name.
    private static string WireName(PropertyDeclarationSyntax property) =>
        Uri.UnescapeDataString(Literals.OfAttribute(property, "QueryParameter") ?? property.Identifier.ValueText);
}

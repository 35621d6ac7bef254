using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>A request builder, and the way to it from the root client.</summary>
internal sealed record RequestBuilder(string Type, ClassDeclarationSyntax Syntax, IReadOnlyList<string> Access)
{
    /// <summary>Every builder that public properties and indexers lead to, beginning with the client.</summary>
    public static IReadOnlyList<RequestBuilder> Reachable(ClientSyntax client, string rootType)
    {
        if (client.Class(rootType) is not { } root) throw new SpecException($"The generated client has no type {rootType}.");
        return [.. From(client, new(rootType, root, []))];
    }

    private static IEnumerable<RequestBuilder> From(ClientSyntax client, RequestBuilder builder) =>
        builder.Steps(client).SelectMany(step => From(client, step)).Prepend(builder);

    private IEnumerable<RequestBuilder> Steps(ClientSyntax client) =>
        from member in Syntax.Members.OfType<BasePropertyDeclarationSyntax>()
        where member.Modifiers.Any(SyntaxKind.PublicKeyword)
        let type = ClientSyntax.NameOf(member.Type)
        let syntax = client.Class(type)
        where syntax is not null
        select new RequestBuilder(type, syntax, [.. Access, StepName(member)]);

    private string StepName(BasePropertyDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax indexer when PathParameter(indexer) is { } name => $"{{{name}}}",
        _ => throw new SpecException($"{Type}: {member.WithoutTrivia().ToString().Split('\n')[0]} is no step to a builder that Kiota is known to write."),
    };

    /// <summary>The first argument of <c>urlTplParams.Add("project_id", position)</c>.</summary>
    private static string? PathParameter(IndexerDeclarationSyntax indexer) =>
        indexer.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" })
            .Select(call => Literals.Text(call.ArgumentList.Arguments[0].Expression))
            .OfType<string>()
            .Select(Uri.UnescapeDataString)
            .FirstOrDefault();
}

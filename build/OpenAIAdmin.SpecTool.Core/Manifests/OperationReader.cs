using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>An operation as the client's code has it.</summary>
/// <param name="Key">Method and path.</param>
/// <param name="Url">The template that the request is sent to.</param>
/// <param name="Entry">What the manifest says about it.</param>
internal sealed record ClientOperation(string Key, UrlTemplate Url, ManifestOperation Entry);

/// <summary>Reads the operations of a request builder from its methods.</summary>
internal static class OperationReader
{
    /// <summary>Every operation that the root client's public builders lead to.</summary>
    public static IReadOnlyList<ClientOperation> All(ClientSyntax client, string rootType) =>
        [.. RequestBuilder.Reachable(client, rootType).SelectMany(builder => Of(client, builder))];

    private static IEnumerable<ClientOperation> Of(ClientSyntax client, RequestBuilder builder)
    {
        var methods = builder.Syntax.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword)).ToArray();
        return from make in methods
               let creation = RequestCreation(make)
               where creation is not null
               from call in methods.Where(method => Calls(method, make.Identifier.ValueText).Any())
               select Read(client, builder, make, creation, call);
    }

    private static ClientOperation Read(
        ClientSyntax client,
        RequestBuilder builder,
        MethodDeclarationSyntax make,
        ObjectCreationExpressionSyntax creation,
        MethodDeclarationSyntax call)
    {
        var arguments = creation.ArgumentList!.Arguments;
        var method = ((MemberAccessExpressionSyntax)arguments[0].Expression).Name.Identifier.ValueText;
        var url = new UrlTemplate(Literals.Text(arguments[1].Expression) ?? TemplateOf(builder));
        return new($"{method} {url.Path}", url, new(
            builder.Type,
            builder.Access,
            call.Identifier.ValueText,
            make.Identifier.ValueText,
            QueryReader.Of(client, make),
            BodyOf(make),
            ResponseOf(builder, call)));
    }

    /// <summary>The <c>new RequestInformation(Method.GET, …)</c> of a method, or null.</summary>
    private static ObjectCreationExpressionSyntax? RequestCreation(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .FirstOrDefault(creation => creation.Type.ToString() == "RequestInformation");

    private static IEnumerable<InvocationExpressionSyntax> Calls(MethodDeclarationSyntax method, string name) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is IdentifierNameSyntax called && called.Identifier.ValueText == name);

    /// <summary>What the builder's constructors hand to their base.</summary>
    private static string TemplateOf(RequestBuilder builder)
    {
        var templates = builder.Syntax.Members.OfType<ConstructorDeclarationSyntax>()
            .SelectMany(constructor => constructor.Initializer?.ArgumentList.Arguments ?? [])
            .Select(argument => Literals.Text(argument.Expression))
            .OfType<string>()
            .Distinct()
            .ToArray();
        return templates is [var only] ? only : throw new SpecException($"{builder.Type}: {templates.Length} URL templates, 1 expected.");
    }

    private static string? BodyOf(MethodDeclarationSyntax make)
    {
        var body = make.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == "body");
        return body?.Type is { } type ? ClientSyntax.NameOf(type) : null;
    }

    /// <summary>The type argument of <c>RequestAdapter.SendAsync&lt;…&gt;</c>.</summary>
    private static string? ResponseOf(RequestBuilder builder, MethodDeclarationSyntax call)
    {
        var sends = call.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(invocation => invocation.Expression)
            .OfType<MemberAccessExpressionSyntax>()
            .Where(member => member.Expression.ToString() == "RequestAdapter")
            .Select(member => member.Name);
        return sends.SingleOrDefault() switch
        {
            GenericNameSyntax { Identifier.ValueText: "SendAsync" } send => ClientSyntax.NameOf(send.TypeArgumentList.Arguments[0]),
            { Identifier.ValueText: "SendNoContentAsync" } => null,
            var other => throw new SpecException($"{builder.Type}.{call.Identifier.ValueText} sends with '{other}', which this tool does not know."),
        };
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>Reads models from their field deserializers, and enums from their attributes.</summary>
internal static class ModelReader
{
    private const string Deserializers = "GetFieldDeserializers";

    /// <summary>Every class that reads JSON, by full name.</summary>
    public static IReadOnlyDictionary<string, ManifestType> Models(ClientSyntax client) =>
        client.Classes.Where(type => MethodOf(type.Value) is not null).ToDictionary(
            type => type.Key,
            type => new ManifestType(type.Key, Members(client, type.Value)));

    /// <summary>Every enum, by full name.</summary>
    public static IReadOnlyDictionary<string, ManifestType> Enums(ClientSyntax client) => client.Enums.ToDictionary(
        type => type.Key,
        type => new ManifestType(type.Key, new(
            type.Value.Members.ToDictionary(
                member => Literals.OfAttribute(member, "EnumMember") ?? member.Identifier.ValueText,
                member => member.Identifier.ValueText),
            StringComparer.Ordinal)));

    private static MethodDeclarationSyntax? MethodOf(ClassDeclarationSyntax type) =>
        type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.ValueText == Deserializers);

    /// <summary>The members of the type and of the model it derives from.</summary>
    private static SortedDictionary<string, string> Members(ClientSyntax client, ClassDeclarationSyntax type)
    {
        var inherited = type.BaseList?.Types.Select(parent => client.Class(ClientSyntax.NameOf(parent.Type))).FirstOrDefault(parent => parent is not null);
        var members = inherited is null ? new SortedDictionary<string, string>(StringComparer.Ordinal) : Members(client, inherited);
        foreach (var (wireName, member) in OwnMembers(type)) members[wireName] = member;
        return members;
    }

    /// <summary>From entries such as <c>{ "has_more", n => { HasMore = n.GetBoolValue(); } }</c>.</summary>
    private static IEnumerable<(string WireName, string Member)> OwnMembers(ClassDeclarationSyntax type) =>
        from entry in MethodOf(type)?.DescendantNodes().OfType<InitializerExpressionSyntax>() ?? []
        where entry.IsKind(SyntaxKind.ComplexElementInitializerExpression)
        let wireName = Literals.Text(entry.Expressions[0])
        let assignment = entry.DescendantNodes().OfType<AssignmentExpressionSyntax>().FirstOrDefault()
        where wireName is not null && assignment is not null
        select (wireName, assignment.Left.ToString());
}

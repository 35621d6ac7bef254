using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>Strings in the generated client's code.</summary>
internal static class Literals
{
    /// <summary>A string literal's value, or null for any other expression.</summary>
    public static string? Text(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    /// <summary>The string in <c>[Name("text")]</c> or <c>[Name(Value = "text")]</c>, or null without the attribute.</summary>
    public static string? OfAttribute(MemberDeclarationSyntax member, string name) =>
        member.AttributeLists.SelectMany(list => list.Attributes)
            .Where(attribute => attribute.Name.ToString() == name)
            .Select(attribute => Text(attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression))
            .FirstOrDefault();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace OpenAIAdmin.Analyzers.CodeFixes;

/// <summary>Builds the arms of missing cases, for a place in a document.</summary>
internal sealed class NewArms
{
    private readonly ImmutableArray<DeclarationPatternSyntax> patterns;
    private readonly ObjectCreationExpressionSyntax exception;

    public NewArms(SyntaxGenerator generator, SemanticModel model, ImmutableArray<INamedTypeSymbol> cases, int position)
    {
        var names = new ArmVariableNames(model, position);
        patterns = cases.Select(@case => Pattern(generator, @case, names)).ToImmutableArray();
        exception = Exception(generator, model.Compilation);
    }

    /// <summary>Arms of a switch expression.</summary>
    public IEnumerable<SwitchExpressionArmSyntax> Expressions() => patterns.Select(pattern => SyntaxFactory
        .SwitchExpressionArm(pattern, SyntaxFactory.ThrowExpression(exception))
        .WithAdditionalAnnotations(Layout.Due));

    /// <summary>Sections of a switch statement.</summary>
    public IEnumerable<SwitchSectionSyntax> Sections(SyntaxTrivia lineEnd) => patterns.Select(pattern => SyntaxFactory
        .SwitchSection(
            SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CasePatternSwitchLabel(
                pattern, SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(lineEnd))),
            SyntaxFactory.SingletonList<StatementSyntax>(
                SyntaxFactory.ThrowStatement(exception).WithTrailingTrivia(lineEnd)))
        .WithAdditionalAnnotations(Layout.Due));

    private static DeclarationPatternSyntax Pattern(SyntaxGenerator generator, INamedTypeSymbol @case, ArmVariableNames names) =>
        SyntaxFactory.DeclarationPattern(
            TypeName(generator, @case),
            SyntaxFactory.SingleVariableDesignation(names.For(@case)));

    // Full names: when the fix is applied they are shortened, and the usings for that are added.
    private static TypeSyntax TypeName(SyntaxGenerator generator, INamedTypeSymbol type) =>
        (TypeSyntax)generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);

    private static ObjectCreationExpressionSyntax Exception(SyntaxGenerator generator, Compilation compilation)
    {
        const string Name = "System.NotImplementedException";
        var type = compilation.GetTypeByMetadataName(Name) is { } symbol
            ? TypeName(generator, symbol)
            : SyntaxFactory.ParseTypeName("global::" + Name).WithAdditionalAnnotations(Simplifier.Annotation);
        return SyntaxFactory.ObjectCreationExpression(type).WithArgumentList(SyntaxFactory.ArgumentList());
    }
}

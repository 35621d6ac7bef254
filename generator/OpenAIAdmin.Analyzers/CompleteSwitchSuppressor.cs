using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenAIAdmin.Analyzers.Switches;
using OpenAIAdmin.Analyzers.Unions;

namespace OpenAIAdmin.Analyzers;

/// <summary>
/// Takes CS8509 off switch expressions that have an arm for each case of a union. Up to C# 14 the
/// compiler can't know that no other class derives from the base.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Complete = new(
        "OADMS1001", "CS8509", "The switch has an arm for each case of the union, and nothing else can derive from its base.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ImmutableArray.Create(Complete);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (UnionLookup.For(context.Compilation) is not { } unions)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (Switch(diagnostic, context.CancellationToken) is { } syntax
                && IsComplete(syntax, context.GetSemanticModel(syntax.SyntaxTree), unions, context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(Complete, diagnostic));
            }
        }
    }

    private static SwitchExpressionSyntax? Switch(Diagnostic diagnostic, CancellationToken cancellation) =>
        diagnostic.Location.SourceTree?.GetRoot(cancellation)
            .FindToken(diagnostic.Location.SourceSpan.Start).Parent as SwitchExpressionSyntax;

    private static bool IsComplete(
        SwitchExpressionSyntax syntax, SemanticModel model, UnionLookup unions, CancellationToken cancellation)
    {
        if (model.GetOperation(syntax, cancellation) is not { } operation
            || UnionSwitch.Read(operation, unions, model.Compilation) is not { } found
            || found.MissingCases.Any())
        {
            return false;
        }

        // Beside CS8509 the compiler doesn't also report a forgotten null (CS8655): CS8509 has to stay for it.
        var value = model.GetTypeInfo(syntax.GoverningExpression, cancellation);
        return value.Nullability.FlowState != NullableFlowState.MaybeNull || found.TakesNull;
    }
}

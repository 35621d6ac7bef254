using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenAIAdmin.Analyzers.Switches;
using OpenAIAdmin.Analyzers.Unions;

namespace OpenAIAdmin.Analyzers;

/// <summary>Reports switches over a union that miss a case, and catch-alls that hide cases to come.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExhaustiveSwitchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SwitchRules.MissingCases, SwitchRules.CatchAll);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (UnionLookup.For(start.Compilation) is { } unions)
            {
                start.RegisterOperationAction(
                    found => Check(found, unions), OperationKind.Switch, OperationKind.SwitchExpression);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, UnionLookup unions)
    {
        if (UnionSwitch.Read(context.Operation, unions, context.Compilation) is not { } found)
        {
            return;
        }

        var union = found.Union.Base.Name;
        var missing = found.MissingCases.ToImmutableArray();
        if (!missing.IsEmpty)
        {
            var properties = MissingCasesDiagnostic.Write(missing.Select(@case => @case.GetDocumentationCommentId()!));
            context.ReportDiagnostic(Diagnostic.Create(
                SwitchRules.MissingCases, Keyword(context.Operation.Syntax), properties, union, Enumeration(missing)));
        }

        foreach (var arm in found.CatchAlls)
        {
            context.ReportDiagnostic(Diagnostic.Create(SwitchRules.CatchAll, arm.Location, union));
        }
    }

    // Where the compiler points with CS8509.
    private static Location Keyword(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static string Enumeration(ImmutableArray<INamedTypeSymbol> cases)
    {
        var names = cases.Select(@case => @case.Name).ToArray();
        return names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " and " + names.Last();
    }
}

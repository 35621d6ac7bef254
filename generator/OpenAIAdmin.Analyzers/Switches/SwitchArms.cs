using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenAIAdmin.Analyzers.Switches;

/// <summary>Reads the switched value and the arms of both kinds of switch.</summary>
internal static class SwitchArms
{
    /// <summary>The value that a switch looks at; null for any other operation.</summary>
    public static IOperation? Value(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression => expression.Value,
        ISwitchOperation statement => statement.Value,
        _ => null,
    };

    public static ImmutableArray<SwitchArm> Of(IOperation operation) => operation switch
    {
        ISwitchExpressionOperation expression =>
            expression.Arms.Select(arm => new SwitchArm(arm.Pattern, arm.Guard, arm.Pattern.Syntax)).ToImmutableArray(),
        ISwitchOperation statement =>
            statement.Cases.SelectMany(section => section.Clauses).Select(Label).OfType<SwitchArm>().ToImmutableArray(),
        _ => ImmutableArray<SwitchArm>.Empty,
    };

    // `case null:` and other constants take no case: they need no arm.
    private static SwitchArm? Label(ICaseClauseOperation clause) => clause switch
    {
        IPatternCaseClauseOperation label => new SwitchArm(label.Pattern, label.Guard, label.Pattern.Syntax),
        IDefaultCaseClauseOperation label => new SwitchArm(pattern: null, guard: null, label.Syntax),
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenAIAdmin.Analyzers.Coverage;

namespace OpenAIAdmin.Analyzers.Switches;

/// <summary>An arm of a switch expression or a label of a switch statement.</summary>
/// <param name="pattern">Its pattern; null for <c>default</c>, which takes everything.</param>
/// <param name="guard">Its <c>when</c> clause, if any.</param>
/// <param name="syntax">What to point at when speaking of it.</param>
internal sealed class SwitchArm(IPatternOperation? pattern, IOperation? guard, SyntaxNode syntax)
{
    public Location Location => syntax.GetLocation();

    /// <summary>Whether the pattern can't be judged because it doesn't compile.</summary>
    public bool IsBroken => pattern is not null && pattern.DescendantsAndSelf().Any(IsInvalid);

    /// <summary>Whether the arm takes all values of a subject, wherever it stands.</summary>
    public bool Takes(Subject subject, PatternCoverage coverage)
    {
        if (guard is not null and not { ConstantValue: { HasValue: true, Value: true } })
        {
            return false;
        }

        return pattern is null || coverage.Ask(pattern, subject) == Verdict.Always;
    }

    private static bool IsInvalid(IOperation operation) => operation switch
    {
        IConstantPatternOperation { Value.ConstantValue.HasValue: false } => true,
        IPatternOperation part => part.InputType.TypeKind == TypeKind.Error || part.NarrowedType.TypeKind == TypeKind.Error,
        _ => false,
    };
}

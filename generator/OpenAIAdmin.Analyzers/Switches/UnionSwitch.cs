using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Analyzers.Coverage;
using OpenAIAdmin.Analyzers.Unions;

namespace OpenAIAdmin.Analyzers.Switches;

/// <summary>A switch whose value is a union, with the questions that the analyzer and the suppressor ask.</summary>
internal sealed class UnionSwitch
{
    private readonly ImmutableArray<SwitchArm> arms;
    private readonly PatternCoverage coverage;

    private UnionSwitch(Union union, ImmutableArray<SwitchArm> arms, PatternCoverage coverage)
    {
        Union = union;
        this.arms = arms;
        this.coverage = coverage;
    }

    public Union Union { get; }

    /// <summary>The cases of which some value meets no arm, in the order of the union.</summary>
    public IEnumerable<INamedTypeSymbol> MissingCases => Union.Cases.Where(@case => !IsTaken(new CaseSubject(@case)));

    /// <summary>The arms that would take the values of a case added later.</summary>
    public IEnumerable<SwitchArm> CatchAlls
    {
        get
        {
            var future = new FutureCaseSubject(Union);
            return arms.Where(arm => arm.Takes(future, coverage));
        }
    }

    public bool TakesNull => IsTaken(Subject.Null);

    /// <summary>
    /// Reads a switch; null when its value is no union, or when one of its patterns doesn't compile:
    /// what is missing can't be said then, and the compiler has its own error.
    /// </summary>
    public static UnionSwitch? Read(IOperation operation, UnionLookup unions, Compilation compilation)
    {
        if (unions.Find(SwitchArms.Value(operation)?.Type) is not { } union)
        {
            return null;
        }

        var arms = SwitchArms.Of(operation);
        return arms.Any(arm => arm.IsBroken) ? null : new UnionSwitch(union, arms, new PatternCoverage(compilation));
    }

    private bool IsTaken(Subject subject) => arms.Any(arm => arm.Takes(subject, coverage));
}

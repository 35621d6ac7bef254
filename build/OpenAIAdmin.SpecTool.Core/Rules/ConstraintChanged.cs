using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A limit on values came, went or moved: a length, a range, a pattern, a number of items. It refuses no call that worked.</summary>
internal sealed class ConstraintChanged() : Rule("SPEC0062", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.IsLimit() && !d.IsTightened() && d.Scope.Direction is not Direction.Error
            ? $"`{d.Keyword}` at {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; the client checks "
                + "no limits."
            : null;
}

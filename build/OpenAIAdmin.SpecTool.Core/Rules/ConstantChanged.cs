using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The only value allowed somewhere is another one.</summary>
internal sealed class ConstantChanged() : Rule("SPEC0063", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.IsConstant() && !d.IsTag() && d.Scope.Direction is not Direction.Error
            ? $"The constant at {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; code that compares "
                + "with it must change."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Something is written in another way and means the same: a default that is said or unsaid, a list of one value for a constant.</summary>
internal sealed class WrittenOtherwise() : Rule("SPEC0065", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        $"`{d.Keyword}` of {d.Where()} was {d.Was()} and is {d.Is()}, which means the same. Import upstream; nothing else "
            + "is to do.";

    protected override bool Concerns(Difference difference, RuleContext context) => difference.Kind is DifferenceKind.Reworded;
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// The results of a usage endpoint are not of a kind any more, which other endpoints still have: one that is gone from
/// everywhere is one event, told there.
/// </summary>
internal sealed class UnionMemberRemoved() : Rule("SPEC0005", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        difference.Removed(context).Any(found => found.Tag == UsageSurface.TagIn(difference)) ? [] : base.Explain(difference, context);

    protected override string? Describe(Difference d) =>
        d.IsUnionMember() && d.Kind is DifferenceKind.Removed
            ? $"The union at {d.Where()} has lost {Member(d)}. If the server still sends it, keep it in spec/additions; otherwise "
                + "removing its case breaks callers."
            : null;

    private static string Member(Difference d) => d.Name is not { } name
        ? $"its `{d.Keyword}`"
        : UsageSurface.IsTag(name) ? $"`{name}`, which is `{Facts.Case(name)}` in C#" : $"`{name}`";
}

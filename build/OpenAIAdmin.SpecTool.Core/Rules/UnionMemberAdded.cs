using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>
/// The results of a usage endpoint may be of one more kind, which is no new result type: that is one event, told there.
/// </summary>
internal sealed class UnionMemberAdded() : Rule("SPEC0004", Severity.Union)
{
    public override IEnumerable<Explanation> Explain(Difference difference, RuleContext context) =>
        difference.Added(context).Any(found => found.Tag == UsageSurface.TagIn(difference)) ? [] : base.Explain(difference, context);

    protected override string? Describe(Difference d) =>
        d.IsUnionMember() && d.Kind is DifferenceKind.Added
            ? $"The union at {d.Where()} has {Member(d)} now. Import upstream, give it a name and a version in spec/names.json, "
                + "write its words and regenerate: callers' `switch`es lack a case."
            : null;

    private static string Member(Difference d) => d.Name is not { } name
        ? $"`{d.Keyword}`, which it had not,"
        : UsageSurface.IsTag(name) ? $"the result type `{name}`" : $"one more member, `{name}`,";
}

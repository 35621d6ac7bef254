using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The results of a usage endpoint may be of one more kind.</summary>
internal sealed class UnionMemberAdded() : Rule("SPEC0004", Severity.Union)
{
    protected override string? Describe(Difference d) =>
        d.IsUnionMember() && d.Kind is DifferenceKind.Added
            ? $"The union at {d.Where()} has {Member(d)} now. Import upstream, give it a name and a version in "
                + "spec/names.json, and regenerate: callers' `switch`es lack a case."
            : null;

    private static string Member(Difference d) =>
        UsageSurface.IsTag(d.Name ?? "") ? $"the result type `{d.Name}`" : $"one more member, {d.Name ?? d.Is()},";
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How a list is paged changed: its cursor, its <c>has_more</c>, its items.</summary>
internal sealed class ListShapeChanged() : Rule("SPEC0072", Severity.Breaking)
{
    protected override bool Concerns(Difference difference, RuleContext context) =>
        base.Concerns(difference, context) && difference.IsPaging(context);

    protected override string? Describe(Difference d) =>
        $"Paging of {d.Where()} changed: `{(d.IsProperty() ? d.Name : d.Scope.Property)}` {Verb(d)}. Import upstream and "
            + "regenerate; check which paging strategy the client uses for this list.";

    private static string Verb(Difference d) => d switch
    {
        { Keyword: not "properties" } => $"was of {d.Keyword} {d.Was()} and is of {d.Is()}",
        { Kind: DifferenceKind.Added } => "is new",
        { Kind: DifferenceKind.Removed } => "is gone",
        { Kind: DifferenceKind.Renamed } => $"was `{d.Old}`",
        _ => "changed",
    };
}

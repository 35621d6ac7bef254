using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How a list is paged changed: its cursor or the parameter that takes it, its <c>has_more</c>, its items.</summary>
internal sealed class ListShapeChanged() : Rule("SPEC0072", Severity.Breaking)
{
    protected override bool Concerns(Difference difference, RuleContext context) =>
        base.Concerns(difference, context) && (difference.IsPaging(context) || IsCursorParameter(difference));

    protected override string? Describe(Difference d) =>
        $"Paging of {d.Where()} changed: `{(d.IsProperty() || d.Part == Part.Operation ? d.Name : d.Scope.Property)}` {Verb(d)}. Import upstream and "
            + "regenerate; check which paging strategy the client uses for this list.";

    // A second cursor beside the first changes nothing for who uses the first.
    private static bool IsCursorParameter(Difference d) => d switch
    {
        { Part: Part.Operation, Keyword: "parameters", Kind: DifferenceKind.Removed } => d.Name is "query:after" or "query:page",
        { Part: Part.Operation, Keyword: "parameters", Kind: DifferenceKind.Renamed } => (string?)d.Old is "query:after" or "query:page",
        _ => false,
    };

    private static string Verb(Difference d) => d switch
    {
        { Keyword: not "properties" and not "parameters" } => $"was of {d.Keyword} {d.Was()} and is of {d.Is()}",
        { Kind: DifferenceKind.Added } => "is new",
        { Kind: DifferenceKind.Removed } => "is gone",
        { Kind: DifferenceKind.Renamed } => $"was `{d.Old}`",
        _ => "changed",
    };
}

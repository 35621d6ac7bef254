using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How a list is paged changed: its cursor or the parameter that takes it, its `has_more`, its items.</summary>
internal sealed class ListShapeChanged() : Rule("SPEC0072", Severity.Breaking)
{
    private static readonly string[] Cursors = ["has_more", "first_id", "last_id", "next", "next_page", "data"];
    private static readonly string[] CursorParameters = ["query:after", "query:page"];

    protected override string? Describe(Difference d) =>
        IsCursor(d)
            ? $"Paging of {d.Where()} changed: `{d.Name ?? d.Keyword}` {Verb(d)}. Check which paging strategy the client "
                + "uses for this list."
            : null;

    private static bool IsCursor(Difference d) => d switch
    {
        { Part: Part.Schema, Keyword: "properties", Scope.Direction: Direction.Response } => Cursors.Contains(d.Name),
        // A second cursor beside the first changes nothing for who uses the first.
        { Part: Part.Operation, Keyword: "parameters", Kind: DifferenceKind.Removed } => CursorParameters.Contains(d.Name),
        { Part: Part.Operation, Keyword: "parameters", Kind: DifferenceKind.Renamed } => CursorParameters.Contains((string?)d.Old),
        _ => false,
    };

    private static string Verb(Difference d) => d.Kind switch
    {
        DifferenceKind.Added => "is new",
        DifferenceKind.Removed => "is gone",
        DifferenceKind.Renamed => $"was {d.Was()}",
        _ => "changed",
    };
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How a list is paged changed: its cursor, its `has_more`, its items.</summary>
internal sealed class ListShapeChanged() : Rule("SPEC0072", Severity.Breaking)
{
    private static readonly string[] Cursors = ["has_more", "first_id", "last_id", "next", "next_page", "data"];

    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, Keyword: "properties", Scope.Direction: Direction.Response }
            && Cursors.Contains(d.Name)
            ? $"Paging of {d.Where()} changed: `{d.Name}` {Verb(d)}. Check which paging strategy the client "
                + "uses for this list."
            : null;

    private static string Verb(Difference d) => d.Kind switch
    {
        DifferenceKind.Added => "is new",
        DifferenceKind.Removed => "is gone",
        DifferenceKind.Renamed => $"was {d.Was()}",
        _ => "changed",
    };
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>The results of a usage endpoint are not of a kind any more.</summary>
internal sealed class UnionMemberRemoved() : Rule("SPEC0005", Severity.Union)
{
    protected override string? Describe(Difference d) =>
        d.IsUnionMember() && d.Kind is DifferenceKind.Removed
            ? $"The union at {d.Where()} has lost {Member(d)}. Keep its C# case as an addition if the server "
                + "still sends it; otherwise removing it breaks callers."
            : null;

    private static string Member(Difference d) => $"`{d.Name ?? d.Keyword}`";
}

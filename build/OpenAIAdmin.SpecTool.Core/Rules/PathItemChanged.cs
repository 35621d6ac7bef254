using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A path changed in something other than its operations: its own servers, or it became empty.</summary>
internal sealed class PathItemChanged() : Rule("SPEC0013", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.PathItem or Part.Paths, Kind: not DifferenceKind.Renamed }
            && (d.Keyword != d.Scope.Method || d.Kind is DifferenceKind.Changed)
            ? $"Path {d.Scope.Path} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} and is {d.Is()}. Import upstream, and "
                + "check that the client still calls the right address."
            : null;
}

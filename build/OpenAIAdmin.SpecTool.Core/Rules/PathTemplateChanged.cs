using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A placeholder of a path has another name; the wire is the same, the client is not.</summary>
internal sealed class PathTemplateChanged() : Rule("SPEC0012", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Renamed, Part: Part.Paths }
            ? $"Path `{d.Old}` is written `{d.New}` now. Import upstream, move its words and regenerate; an indexer of the "
                + "client gets another parameter name."
            : null;
}

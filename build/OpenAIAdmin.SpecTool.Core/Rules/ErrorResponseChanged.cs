using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What an operation says when it fails changed.</summary>
internal sealed class ErrorResponseChanged() : Rule("SPEC0054", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Scope.Direction: Direction.Error, Part: not Part.Operation, Keyword: not "deprecated" } && !d.IsReordering()
            ? $"The error response at {d.Where()} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} "
                + $"and is {d.Is()}. Import upstream, and check that `AdminApiError` still reads it."
            : null;
}

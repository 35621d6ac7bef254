using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation names one more way to fail.</summary>
internal sealed class ErrorResponseAdded() : Rule("SPEC0052", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.Operation, Keyword: "responses", Scope.Direction: Direction.Error }
            ? $"Error response {d.Name} of {d.Scope.Operation} is new. Import upstream; the client throws "
                + "`AdminApiError` for every error: check that its body fits."
            : null;
}

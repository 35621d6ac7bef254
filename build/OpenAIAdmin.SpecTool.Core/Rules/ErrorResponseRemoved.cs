using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation does not name a way to fail any more.</summary>
internal sealed class ErrorResponseRemoved() : Rule("SPEC0053", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: not DifferenceKind.Added, Part: Part.Operation, Keyword: "responses", Scope.Direction: Direction.Error }
            ? $"Error response {d.Name} of {d.Scope.Operation} is gone. Import upstream; nothing else is to do."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation has one fewer kind of success.</summary>
internal sealed class ResponseRemoved() : Rule("SPEC0050", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is
        {
            Part: Part.Operation, Keyword: "responses", Scope.Direction: not Direction.Error,
            Kind: not DifferenceKind.Added,
        }
            ? $"Response {d.Name ?? "(all)"} of {d.Scope.Operation} is gone. Import upstream and regenerate; check what the "
                + "client returns now."
            : null;
}

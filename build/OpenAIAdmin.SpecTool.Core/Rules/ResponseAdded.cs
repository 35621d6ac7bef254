using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation has one more kind of success.</summary>
internal sealed class ResponseAdded() : Rule("SPEC0049", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.Operation, Keyword: "responses", Scope.Direction: Direction.Response }
            ? $"Response {d.Name} of {d.Scope.Operation} is new. Import upstream; check what the client returns "
                + "for it."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation has one fewer kind of success.</summary>
internal sealed class ResponseRemoved() : Rule("SPEC0050", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Operation, Keyword: "responses", Scope.Direction: not Direction.Error, IsProse: false, Kind: not DifferenceKind.Added }
            ? $"Response {d.Name ?? d.Keyword} of {d.Scope.Operation} is gone or unreadable. Import upstream; "
                + "check what the client returns now."
            : null;
}

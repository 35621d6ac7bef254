using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation is gone.</summary>
internal sealed class OperationRemoved() : Rule("SPEC0011", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Removed, Part: Part.PathItem, Scope.Operation: not null }
            && d.Keyword == d.Scope.Method
            ? $"Operation {d.Scope.Operation} is gone. If the server still has it, keep it in spec/additions; "
                + "otherwise its request builder goes with the next major version."
            : null;
}

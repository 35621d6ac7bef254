using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation is new, and none of the usage endpoints: those have a rule of their own.</summary>
internal sealed class OperationAdded() : Rule("SPEC0010", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.PathItem, Scope: { IsUsage: false, Operation: not null } }
            && d.Keyword == d.Scope.Method
            ? $"Operation {d.Scope.Operation} is new. Import upstream, write its words and regenerate."
            : null;
}

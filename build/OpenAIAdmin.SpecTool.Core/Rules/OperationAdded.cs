using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>An operation is new.</summary>
internal sealed class OperationAdded() : Rule("SPEC0010", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.PathItem, Scope.Operation: not null }
            && d.Keyword == d.Scope.Method
            ? $"Operation {d.Scope.Operation} is new. Import upstream, write its words and regenerate."
            : null;
}

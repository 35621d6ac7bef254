using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A usage endpoint is new: its results belong to the union, whatever envelope they come in.</summary>
internal sealed class UsageOperationAdded() : Rule("SPEC0003", Severity.Union)
{
    protected override string? Describe(Difference d) =>
        d is { Kind: DifferenceKind.Added, Part: Part.PathItem, Scope: { IsUsage: true, Operation: not null } }
            && d.Keyword == d.Scope.Method
            ? $"Usage operation {d.Scope.Operation} is new. Import upstream, add its result to the union "
                + "(spec/patches.json if it has an envelope of its own) and write words for it."
            : null;
}

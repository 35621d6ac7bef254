using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response may come without the property.</summary>
internal sealed class ResponsePropertyBecameOptional() : Rule("SPEC0044", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response
            && d is { Part: Part.Schema, Keyword: "required", Kind: DifferenceKind.Removed or DifferenceKind.Changed }
            ? $"`{d.Name ?? d.Keyword}` is optional now at {d.Where()}. Import upstream and regenerate; code that relies on "
                + "it must expect null."
            : null;
}

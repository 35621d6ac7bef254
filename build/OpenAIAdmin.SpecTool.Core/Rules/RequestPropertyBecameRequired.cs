using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A request without the property is refused.</summary>
internal sealed class RequestPropertyBecameRequired() : Rule("SPEC0033", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request
            && d is { Part: Part.Schema, Keyword: "required", Kind: DifferenceKind.Added }
            ? $"`{d.Name ?? d.Keyword}` is required now at {d.Where()}. Import upstream and regenerate; callers that leave "
                + "it out are refused."
            : null;
}

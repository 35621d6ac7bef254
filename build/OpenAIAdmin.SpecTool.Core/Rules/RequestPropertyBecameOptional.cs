using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A request may leave the property out.</summary>
internal sealed class RequestPropertyBecameOptional() : Rule("SPEC0034", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request
            && d is { Part: Part.Schema, Keyword: "required", Kind: DifferenceKind.Removed or DifferenceKind.Changed }
            ? $"`{d.Name ?? d.Keyword}` is optional now at {d.Where()}. Import upstream and regenerate; its C# type may get a `?`."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response always carries the property.</summary>
internal sealed class ResponsePropertyBecameRequired() : Rule("SPEC0043", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response
            && d is { Part: Part.Schema, Keyword: "required", Kind: DifferenceKind.Added }
            ? $"`{d.Name ?? d.Keyword}` is required now at {d.Where()}. Import upstream and regenerate; its C# type may lose "
                + "its `?`."
            : null;
}

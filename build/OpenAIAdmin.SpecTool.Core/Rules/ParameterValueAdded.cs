using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter takes one more value.</summary>
internal sealed class ParameterValueAdded() : Rule("SPEC0026", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.IsEnumValue() && d is { Kind: DifferenceKind.Added, Scope.Direction: Direction.Parameter }
            ? $"Value `{d.Name}` of {d.Where()} is new. Import upstream and write its words; regenerate."
            : null;
}

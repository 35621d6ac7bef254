using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter does not take a value any more.</summary>
internal sealed class ParameterValueRemoved() : Rule("SPEC0027", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.IsEnumValue() && d is { Kind: DifferenceKind.Removed, Scope.Direction: Direction.Parameter }
            ? $"Value `{d.Name}` of {d.Where()} is gone. Its C# member goes too, unless the server still takes "
                + "it (then keep it in spec/additions)."
            : null;
}

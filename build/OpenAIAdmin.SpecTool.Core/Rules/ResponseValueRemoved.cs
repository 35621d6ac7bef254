using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A set of values of a response has one fewer.</summary>
internal sealed class ResponseValueRemoved() : Rule("SPEC0048", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsEnumValue() && !d.IsTag() && d.Kind is DifferenceKind.Removed
            ? $"Value `{d.Name}` of {d.Where()} is gone. Its C# member goes too, unless the server still knows "
                + "it (then keep it in spec/additions)."
            : null;
}

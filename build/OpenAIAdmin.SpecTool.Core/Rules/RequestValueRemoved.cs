using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A set of values of a request has one fewer.</summary>
internal sealed class RequestValueRemoved() : Rule("SPEC0038", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsEnumValue() && d.Kind is DifferenceKind.Removed
            ? $"Value `{d.Name}` of {d.Where()} is gone. Its C# member goes too, unless the server still knows "
                + "it (then keep it in spec/additions)."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A request does not carry a property any more.</summary>
internal sealed class RequestPropertyRemoved() : Rule("SPEC0031", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsProperty() && d.Kind is DifferenceKind.Removed
            ? $"Property `{d.Name}` of {d.Where()} is gone. If the server still knows it, keep it in "
                + "spec/additions; otherwise the C# property goes."
            : null;
}

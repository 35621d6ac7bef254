using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response does not carry a property any more.</summary>
internal sealed class ResponsePropertyRemoved() : Rule("SPEC0041", Severity.Breaking)
{
    protected override bool Concerns(Difference difference, RuleContext context) =>
        base.Concerns(difference, context) && !difference.IsPaging(context);

    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsProperty() && d.Kind is DifferenceKind.Removed
            ? $"Property `{d.Name}` of {d.Where()} is gone. If the server still knows it, keep it in "
                + "spec/additions; otherwise the C# property goes."
            : null;
}

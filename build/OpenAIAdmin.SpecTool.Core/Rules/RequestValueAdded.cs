using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A set of values of a request has one more.</summary>
internal sealed class RequestValueAdded() : Rule("SPEC0037", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsEnumValue() && d.Kind is DifferenceKind.Added
            ? $"Value `{d.Name}` of {d.Where()} is new. Import upstream and write its words; regenerate."
            : null;
}

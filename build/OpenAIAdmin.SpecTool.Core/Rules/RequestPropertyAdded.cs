using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A request may carry one more property.</summary>
internal sealed class RequestPropertyAdded() : Rule("SPEC0030", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request && d.IsProperty() && d.Kind is DifferenceKind.Added
            ? $"Property `{d.Name}` of {d.Where()} is new. Import upstream, write its words and regenerate."
            : null;
}

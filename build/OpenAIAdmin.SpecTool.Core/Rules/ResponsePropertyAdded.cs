using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A response carries one more property.</summary>
internal sealed class ResponsePropertyAdded() : Rule("SPEC0040", Severity.Additive)
{
    protected override bool Concerns(Difference difference, RuleContext context) =>
        base.Concerns(difference, context) && !difference.IsPaging(context);

    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsProperty() && d.Kind is DifferenceKind.Added
            ? $"Property `{d.Name}` of {d.Where()} is new. Import upstream, write its words and regenerate."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A set of values of a response has one more.</summary>
internal sealed class ResponseValueAdded() : Rule("SPEC0047", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Response && d.IsEnumValue() && !d.IsTag() && d.Kind is DifferenceKind.Added
            ? $"Value `{d.Name}` of {d.Where()} is new. Import upstream and write its words; regenerate."
            : null;
}

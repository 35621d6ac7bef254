using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Something in a request is of another type.</summary>
internal sealed class RequestTypeChanged() : Rule("SPEC0035", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Request
            && (d.IsTypeChange()
                || d is { Part: Part.MediaType, Keyword: "schema" }
                || (d.IsProperty() && d.Kind is DifferenceKind.Changed))
            ? $"The type at {d.Where()} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} and is {d.Is()}. Import upstream and "
                + "regenerate; a C# property may change type."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter takes values of another type.</summary>
internal sealed class ParameterTypeChanged() : Rule("SPEC0025", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Parameter
            && (d.IsTypeChange()
                || d.IsProperty()
                || d is { Part: Part.Parameter, Keyword: "schema" }
                || d is { Part: Part.Schema, Keyword: "nullable" })
            ? $"The type of {d.Where()} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} and is {d.Is()}. Import upstream and "
                + "regenerate; its C# property may change type."
            : null;
}

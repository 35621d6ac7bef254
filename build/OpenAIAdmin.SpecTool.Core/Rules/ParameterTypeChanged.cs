using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter takes values of another type.</summary>
internal sealed class ParameterTypeChanged() : Rule("SPEC0025", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is Direction.Parameter
            && (d.IsTypeChange()
            || d is { Part: Part.Parameter, Keyword: "schema" } or { Part: Part.Schema, Keyword: "nullable" }
            || d.IsProperty())
            ? $"The type of {d.Where()} changed at `{d.Name ?? d.Keyword}`: {d.Was()} became {d.Is()}. Import "
                + "upstream; its C# property may change type."
            : null;
}

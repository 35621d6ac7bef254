using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Whether a parameter may be left out changed.</summary>
internal sealed class ParameterRequiredChanged() : Rule("SPEC0024", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Parameter, Keyword: "required", IsProse: false }
            ? $"`required` of {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream and regenerate; the "
                + "client checks required parameters before it calls."
            : null;
}

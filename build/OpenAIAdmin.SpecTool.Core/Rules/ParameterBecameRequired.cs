using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter may not be left out any more.</summary>
internal sealed class ParameterBecameRequired() : Rule("SPEC0024", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Parameter, Keyword: "required", Scope.Direction: Direction.Parameter } && Facts.IsOn(d.New)
            ? $"{d.Where()} is required now. Import upstream and regenerate; the client checks required parameters before it "
                + "calls, and callers that leave it out are refused."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A parameter may be left out.</summary>
internal sealed class ParameterBecameOptional() : Rule("SPEC0029", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Parameter, Keyword: "required", Scope.Direction: Direction.Parameter } && !Facts.IsOn(d.New)
            ? $"{d.Where()} is optional now. Import upstream and regenerate; the client asks for it no more."
            : null;
}

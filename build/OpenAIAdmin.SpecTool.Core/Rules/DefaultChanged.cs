using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>What the server assumes when nothing is said changed.</summary>
internal sealed class DefaultChanged() : Rule("SPEC0061", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, Keyword: "default" } && d.Scope.Direction is not Direction.Error
            ? $"The default at {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; code that relies on "
                + "the default behaves differently."
            : null;
}

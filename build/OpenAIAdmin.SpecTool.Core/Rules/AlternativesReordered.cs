using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Alternatives stand in another order; readers that take the first that fits may take another.</summary>
internal sealed class AlternativesReordered() : Rule("SPEC0007", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d.IsReordering()
            ? $"The alternatives of `{d.Keyword}` at {d.Where()} stand in another order. Import upstream; nothing else is to do: "
                + "the client goes by tags, not by order."
            : null;
}

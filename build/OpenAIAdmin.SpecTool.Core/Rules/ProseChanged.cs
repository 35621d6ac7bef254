using OpenAIAdmin.SpecTool.Comparing;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Texts for people changed; the wire is the same.</summary>
internal sealed class ProseChanged() : Rule("SPEC0090", Severity.Docs)
{
    protected override bool Concerns(Difference difference, RuleContext context) => difference.IsProse;

    protected override string? Describe(Difference d) =>
        $"`{d.Keyword}` at {d.Where()} changed. Nothing is to do; our own words may follow.";
}

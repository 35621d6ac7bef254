using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>A format came, went or changed.</summary>
internal sealed class FormatChanged() : Rule("SPEC0060", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Schema, Keyword: "format" or "contentEncoding" or "contentMediaType" } && d.Scope.Direction is not Direction.Error
            ? $"`{d.Keyword}` at {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; a C# type may "
                + "change (integers stay `long`)."
            : null;
}

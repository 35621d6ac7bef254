using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Something became deprecated, or is not any more.</summary>
internal sealed class DeprecationChanged() : Rule("SPEC0082", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Keyword: "deprecated", Part: Part.Schema or Part.Operation or Part.Parameter }
            ? $"`deprecated` of {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream; the C# member gets "
                + "or loses `[Obsolete]`."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Something became deprecated, or is not any more.</summary>
internal sealed class DeprecationChanged() : Rule("SPEC0082", Severity.Additive)
{
    protected override string? Describe(Difference d) =>
        d is { Keyword: "deprecated", Part: Part.Schema or Part.Operation or Part.Parameter }
            ? $"{d.Where()} is {(Facts.IsOn(d.New) ? "deprecated now" : "not deprecated any more")}. Import upstream and "
                + $"regenerate; the C# member {(Facts.IsOn(d.New) ? "gets" : "loses")} `[Obsolete]`."
            : null;
}

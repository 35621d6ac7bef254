using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Other credentials are asked for.</summary>
internal sealed class SecurityChanged() : Rule("SPEC0080", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Keyword: "security", Part: Part.Document or Part.Operation } or { Part: Part.SecurityRequirement }
            ? $"Security of {d.Where()} was {d.Was()} and is {d.Is()}. Import upstream, and check that an "
                + "admin key is still what the client must send."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How the tag of a union tells its members apart changed.</summary>
internal sealed class UnionMappingChanged() : Rule("SPEC0006", Severity.Union)
{
    protected override string? Describe(Difference d) =>
        d is { Part: Part.Discriminator, IsProse: false } or { Part: Part.Schema, Keyword: "discriminator" }
            ? $"The discriminator at {d.Where()} changed at `{d.Name ?? d.Keyword}`: {d.Was()} became {d.Is()}. "
                + "Check that every tag still reaches its C# case."
            : null;
}

using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>How the tag of a union tells its members apart changed.</summary>
internal sealed class UnionMappingChanged() : Rule("SPEC0006", Severity.Union)
{
    protected override string? Describe(Difference d) =>
        d.Scope.Direction is not Direction.Error
            && (d.Part is Part.Discriminator || d is { Part: Part.Schema, Keyword: "discriminator" })
            ? $"The discriminator at {d.Where()} changed at `{d.Name ?? d.Keyword}`: it was {d.Was()} and is {d.Is()}. Import "
                + $"upstream, and check that {Tag(d)} still reaches its C# case."
            : null;

    private static string Tag(Difference d) =>
        UsageSurface.TagIn(d) is { } tag ? $"the tag `{tag}` (`{Facts.Case(tag)}`)" : "every tag";
}

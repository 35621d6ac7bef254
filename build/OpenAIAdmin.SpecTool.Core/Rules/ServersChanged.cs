using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Calls go to another address.</summary>
internal sealed class ServersChanged() : Rule("SPEC0083", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Keyword: "servers", Part: not Part.PathItem } or { Part: Part.Server or Part.ServerVariable, IsProse: false }
            ? $"Servers of {d.Where()} changed at `{d.Name ?? d.Keyword}`: {d.Was()} became {d.Is()}. Check the "
                + "client's base address."
            : null;
}

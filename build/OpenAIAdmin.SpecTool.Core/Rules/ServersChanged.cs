using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Rules;

/// <summary>Calls go to another address.</summary>
internal sealed class ServersChanged() : Rule("SPEC0083", Severity.Breaking)
{
    protected override string? Describe(Difference d) =>
        d is { Keyword: "servers", Part: Part.Document or Part.Operation } or { Part: Part.Server or Part.ServerVariable }
            ? $"Servers of {d.Where()} changed at `{d.Name ?? d.Keyword}`: they were {d.Was()} and are {d.Is()}. "
                + "Check the client's base address, which spec/patches.json gives."
            : null;
}

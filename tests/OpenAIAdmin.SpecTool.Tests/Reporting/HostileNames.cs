using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A report about names that no format is made for.</summary>
internal static class HostileNames
{
    public const string Message = "Value `a|b` of <img> @all\n::error::\u0001 is 100% [new](x), `c`: d";

    public static Report Report(string file = "my folder/up,stream:1#2.json") => new(file,
    [
        new(Finding("SPEC0047", Severity.Additive), new(3, 14)),
        new(Finding("SPEC0001", Severity.Union) with { Tag = "organization.usage.a.result" }, new(1, 1)),
        new(Finding("SPEC0047", Severity.Additive) with { IsAccepted = true }, new(2, 1)),
        new(Finding("SPEC0090", Severity.Docs), new(9, 2)),
    ]);

    private static GateFinding Finding(string id, Severity severity) => new(
        id, "SomeName", severity, "0123456789abcdef", JsonPointer.Of("paths", "a\nb\u0002"), JsonPointer.Root, Message, null);
}

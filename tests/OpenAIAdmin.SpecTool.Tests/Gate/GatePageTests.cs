using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What people read when the gate is red has to be true.</summary>
public sealed partial class GatePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(CaseFolders.Repository, "build", "docs", "README.md"));

    [Fact]
    public void Each_command_has_a_verb_and_options_that_exist()
    {
        Command[] verbs = [FetchVerb.Create(), ImportVerb.Create(), DeriveVerb.Create(), RegenerateVerb.Create(), TablesVerb.Create(), VerifyVerb.Create(), AcceptVerb.Create(), DiffVerb.Create()];
        var calls = Call().Matches(Page);

        Assert.Equal(["accept", "derive", "fetch", "import", "regenerate", "tables", "verify"], calls.Select(call => call.Groups[1].Value).Distinct().Order());
        foreach (Match call in calls)
        {
            var arguments = call.Groups[2].Value.Replace("URL", "https://example.com/").Replace("FINGERPRINT...", "0123456789abcdef");
            Assert.Empty(verbs.Single(verb => verb.Name == call.Groups[1].Value).Parse(arguments).Errors);
        }
    }

    [Fact]
    public void Each_format_is_named() => Assert.All(ReportFormats.All.Keys, format => Assert.Matches($"`(--format )?{format}`", Page));

    [Fact]
    public void Each_exit_code_of_the_gate_is_listed_there_and_all_of_them_with_the_commands()
    {
        var commands = File.ReadAllText(Path.Combine(CaseFolders.Repository, "spec", "README.md"));
        var codes = typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (int)field.GetRawConstantValue()!).ToArray();

        Assert.Equal(6, codes.Length);
        Assert.All(codes, code => Assert.Contains($"\n| {code} | ", commands));
        Assert.All(codes.Except([ExitCodes.Kiota]), code => Assert.Contains($"\n| {code} | ", Page));
    }

    [GeneratedRegex("`spectool ([a-z]+) ?([^`]*)`")]
    private static partial Regex Call();
}

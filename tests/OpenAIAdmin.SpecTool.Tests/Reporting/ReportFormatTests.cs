using System.Text.Json.Nodes;
using System.Xml.Linq;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ReportFormatTests
{
    private static Report Found => Of("ResultTypeAdded");

    [Fact]
    public void Text_has_a_line_a_finding_as_compilers_write_it() => Assert.Matches(
        @"^revision\.json\([0-9]+,[0-9]+\): error SPEC0001: union: Usage result type .* \[/components/schemas/WindowsResult\] \([0-9a-f]{16}\)\n",
        Found.Write("text"));

    [Fact]
    public void Json_has_the_promised_members_and_the_tag()
    {
        var finding = JsonNode.Parse(Found.Write("json"))!["findings"]![0]!.AsObject();

        Assert.Equal(
            ["id", "severity", "fingerprint", "pointer", "line", "column", "message", "accepted", "tag"], finding.Select(member => member.Key));
        Assert.Equal("organization.usage.windows.result", (string?)finding["tag"]);
    }

    [Fact]
    public void Markdown_has_a_table_a_severity() => Assert.Contains("\n## Union (1)\n\n| id | line | what | fingerprint |\n", Found.Write("markdown"));

    [Fact]
    public void GitHub_gets_a_command_at_the_line() => Assert.Matches(
        "^::error file=revision.json,line=[0-9]+,col=[0-9]+,title=SPEC0001 ResultTypeAdded::[^\n]+\n", Found.Write("github"));

    [Fact]
    public void GitHub_gets_no_line_end_inside_a_command()
    {
        var finding = Found.Findings[0].Finding with { Message = "a\nb%" };

        Assert.Contains("::a%0Ab%25 (", new Report("f,g", [new(finding, default)]).Write("github"));
        Assert.Contains("file=f%2Cg,", new Report("f,g", [new(finding, default)]).Write("github"));
    }

    [Fact]
    public void Sarif_has_rules_results_and_regions()
    {
        var run = JsonNode.Parse(Found.Write("sarif"))!["runs"]![0]!;

        Assert.Equal("SPEC0001", (string?)run["tool"]!["driver"]!["rules"]![0]!["id"]);
        Assert.Equal("SPEC0001", (string?)run["results"]![0]!["ruleId"]);
        Assert.True((int)run["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1);
    }

    [Fact]
    public void JUnit_counts_what_fails_and_is_green_without_differences()
    {
        var suite = XDocument.Parse(Found.Write("junit")).Root!.Element("testsuite")!;
        var green = XDocument.Parse(Of("SameSchemaHoisted").Write("junit")).Root!.Element("testsuite")!;

        Assert.Equal(("1", "1"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(("1", "0"), (green.Attribute("tests")!.Value, green.Attribute("failures")!.Value));
    }

    [Fact]
    public void The_line_is_that_of_the_revision_in_yaml_too()
    {
        var yaml = Yaml.Write(JsonNode.Parse(CaseFolders.Read("ResultTypeAdded", "revision.json"))!);
        var found = DocumentGate.Compare(CaseFolders.Read("ResultTypeAdded", "base.json"), "base.json", yaml, "revision.yaml").Findings[0];

        Assert.StartsWith("\"WindowsResult\":", yaml.Split('\n')[found.Position.Line - 1][(found.Position.Column - 1)..]);
    }

    [Theory]
    [InlineData("text", "spec/words/a.json: note SPEC0095: b\n")]
    [InlineData("json", """{\n      "id": "SPEC0095",\n      "file": "spec/words/a.json",\n      "message": "b"\n    }""")]
    [InlineData("markdown", "## After the import\n\n`derive` will ask for:\n\n- 2 in `spec/words/a.json`\n")]
    public void What_an_import_will_ask_for_is_no_finding(string format, string expected)
    {
        var note = new ReportNote("SPEC0095", "spec/words/a.json", "b");

        var written = (Found with { Notes = [note, note] }).Write(format);

        Assert.Contains(expected.Replace("\\n", "\n"), written);
        Assert.Equal(1, (Found with { Notes = [note, note] }).Unreviewed);
        Assert.DoesNotContain("SPEC0095", Found.Write(format));
    }

    [Fact]
    public void What_does_not_fail_is_no_warning_that_a_build_could_stop_at()
    {
        var accepted = Found with { Findings = [.. Found.Findings.Select(reported => reported with { Finding = reported.Finding with { IsAccepted = true } })] };

        Assert.Matches(@"^revision\.json\([0-9]+,[0-9]+\): note SPEC0001: union \(accepted\): ", accepted.Write("text"));
    }

    private static Report Of(string name) => DocumentGate.Compare(
        CaseFolders.Read(name, "base.json"), "base.json", CaseFolders.Read(name, "revision.json"), "revision.json");
}

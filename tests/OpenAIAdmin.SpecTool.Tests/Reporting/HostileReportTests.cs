using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Upstream's names end up in build logs, pull requests and test results, and must not break out of them.</summary>
public sealed class HostileReportTests
{
    [Fact]
    public void Text_has_one_line_a_finding_that_msbuild_reads()
    {
        var lines = HostileNames.Report().Write("text").Split('\n');

        Assert.Equal(4 + 1 + 1, lines.Length);
        Assert.All(lines[..4], line => Assert.Matches(@"^my folder/up,stream:1#2\.json\([1-9][0-9]*,[1-9][0-9]*\): (error|warning|note) SPEC[0-9]{4}: [a-z]+", line));
        Assert.Contains(@"@all\u000a::error::\u0001 is", lines[0]);
        Assert.Equal(["error", "error"], lines[..4].Where(line => line.Contains(": error SPEC")).Select(_ => "error"));
    }

    [Fact]
    public void GitHub_commands_keep_their_properties_and_their_line()
    {
        var lines = HostileNames.Report().Write("github").TrimEnd('\n').Split('\n');

        Assert.Equal(["::error ", "::error ", "::notice ", "::notice "], lines.Select(line => line[..(line.IndexOf(' ') + 1)]));
        var parts = Regex.Match(lines[0], "^::error file=([^,:]*),line=3,col=14,title=([^,:]*)::(.*)$");
        Assert.Equal("my folder/up%2Cstream%3A1#2.json", parts.Groups[1].Value);
        Assert.Equal("SPEC0047 SomeName", parts.Groups[2].Value);
        Assert.Contains("%0A::error::", parts.Groups[3].Value);
        Assert.Contains("100%25 [new]", parts.Groups[3].Value);
    }

    [Fact]
    public void Markdown_keeps_its_columns_and_mentions_nobody()
    {
        var report = HostileNames.Report().Write("markdown");
        var row = report.Split('\n').First(line => line.StartsWith("| SPEC0047", StringComparison.Ordinal));

        Assert.Equal(5, Regex.Count(row, @"(?<!\\)\|"));
        Assert.Contains(@"`a\|b`", row);
        Assert.Contains(@"&lt;img> &#64;all", row);
        Assert.Contains(@"\[new\](x), `c`: d", row);
        Assert.Contains("## Union (1)", report);
    }

    [Fact]
    public void JUnit_is_xml_and_counts_only_what_is_unreviewed()
    {
        var root = XDocument.Parse(HostileNames.Report().Write("junit")).Root!;
        var suite = root.Element("testsuite")!;

        Assert.Equal(("testsuites", "4", "2"), (root.Name.LocalName, root.Attribute("tests")!.Value, root.Attribute("failures")!.Value));
        Assert.Equal(("4", "2"), (suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value));
        Assert.Equal(2, suite.Elements("testcase").Count(test => test.Element("failure") is not null));
        Assert.All(suite.Elements("testcase"), test => Assert.NotEmpty(test.Attribute("classname")!.Value));
        Assert.Contains(@"\u0001", suite.Descendants("failure").First().Attribute("message")!.Value);
    }

    [Fact]
    public void Json_keeps_names_as_they_are()
    {
        var finding = JsonNode.Parse(HostileNames.Report().Write("json"))!["findings"]![0]!;

        Assert.Equal(HostileNames.Message, (string?)finding["message"]);
        Assert.Equal("/paths/a\nb\u0002", (string?)finding["pointer"]);
    }

    [Fact]
    public void Sarif_has_what_its_schema_asks_for()
    {
        var root = JsonNode.Parse(HostileNames.Report().Write("sarif"))!;
        var run = root["runs"]!.AsArray().Single()!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal("2.1.0", (string?)root["version"]);
        Assert.Equal("OpenAIAdmin.SpecTool", (string?)run["tool"]!["driver"]!["name"]);
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        Assert.Equal(["SPEC0001", "SPEC0047", "SPEC0090"], rules.Select(rule => (string?)rule!["id"]));
        Assert.Equal(["error", "error", "note"], rules.Select(rule => (string?)rule!["defaultConfiguration"]!["level"]));
        Assert.All(run["results"]!.AsArray(), result =>
        {
            Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
            Assert.Contains((string?)result["level"], (string[])["error", "note"]);
            Assert.NotEmpty((string)result["message"]!["text"]!);
            Assert.Equal("0123456789abcdef", (string?)result["partialFingerprints"]!["finding/v1"]);
            var place = result["locations"]!.AsArray().Single()!["physicalLocation"]!;
            Assert.True(Uri.TryCreate((string?)place["artifactLocation"]!["uri"], UriKind.Relative, out _));
            Assert.True((int)place["region"]!["startLine"]! >= 1 && (int)place["region"]!["startColumn"]! >= 1);
        });
        Assert.Equal([2], run["results"]!.AsArray().Index().Where(result => result.Item!["suppressions"] is not null).Select(result => result.Index));
    }

    [Theory]
    [InlineData("spec/openapi.json", "spec/openapi.json")]
    [InlineData("my folder/a#b%c.json", "my%20folder/a%23b%25c.json")]
    [InlineData("/srv/a b.json", "/srv/a%20b.json")]
    [InlineData(@"C:\a b\c.json", "file:///C:/a%20b/c.json")]
    public void Sarif_names_files_by_uri(string file, string uri) => Assert.Equal(
        uri,
        (string?)JsonNode.Parse(HostileNames.Report(file).Write("sarif"))!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);
}

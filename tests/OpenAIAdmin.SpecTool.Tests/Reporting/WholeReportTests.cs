using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Each format to its last character, since programs read it: <c>Approved</c> holds what was looked at and found right.</summary>
public sealed class WholeReportTests
{
    private static readonly string Approved =
        Path.Combine(CaseFolders.Repository, "tests", "OpenAIAdmin.SpecTool.Tests", "Reporting", "Approved");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void What_fails_what_is_accepted_and_what_is_only_prose_is_written_as_approved(string format)
    {
        Report report = new("revision.json",
        [
            new(Finding("SPEC0001", "ResultTypeAdded", Severity.Union) with { Tag = "organization.usage.lifts.result" }, new(12, 7)),
            new(Finding("SPEC0045", "ResponseTypeChanged", Severity.Breaking) with { IsAccepted = true }, new(30, 1)),
            new(Finding("SPEC0092", "AcceptanceExpired", Severity.Breaking) with { File = "spec/accepted changes.json" }, new(2, 3)),
            new(Finding("SPEC0090", "ProseChanged", Severity.Docs), new(40, 9)),
        ]);

        Assert.Equal(File.ReadAllText(Path.Combine(Approved, format + ".txt")), report.Write(format));
    }

    [Theory]
    [InlineData("text", "No differences.\n")]
    [InlineData("github", "")]
    [InlineData("markdown", "# Upstream's changes\n\n`revision.json`: No differences.\n")]
    [InlineData("json", "{\n  \"findings\": []\n}\n")]
    [InlineData("junit", """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="spec-diff" tests="1" failures="0">
          <testsuite name="spec-diff" tests="1" failures="0">
            <testcase classname="spec-diff" name="no differences" />
          </testsuite>
        </testsuites>

        """)]
    public void Nothing_found_is_said_in_each_format(string format, string expected) =>
        Assert.Equal(expected, new Report("revision.json", []).Write(format));

    [Fact]
    public void A_carriage_return_ends_no_workflow_command() => Assert.Contains(
        "::a%0Db (",
        new Report("f", [new(Finding("SPEC0090", "ProseChanged", Severity.Docs) with { Message = "a\rb" }, default)]).Write("github"));

    private static GateFinding Finding(string id, string name, Severity severity) => new(
        id, name, severity, "0123456789abcdef", new("/components/schemas/A~1B"), JsonPointer.Root, $"It was `a|b` and is <c> @{severity}.", null);
}

using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Reporting;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The event that named the gate: the usage union grew by two result types and nobody saw it.</summary>
public sealed class HistoryTests
{
    private const string Before = "2026-05-13.openapi.json";
    private const string After = "2026-07-15.openapi.json";

    [SharedFact]
    public void Both_new_result_types_are_found_as_changes_of_the_union()
    {
        var union = Findings(Before, After).Where(finding => finding.Severity is Severity.Union);

        Assert.Equal(
            ["organization.usage.file_searches.result", "organization.usage.web_searches.result"],
            union.Where(finding => finding.Name == "ResultTypeAdded").Select(finding => finding.Tag).Order());
    }

    [SharedFact]
    public void The_81_operations_become_113_and_nothing_is_unclassified()
    {
        var findings = Findings(Before, After);

        Assert.Equal(81, Operation.All(DocumentReader.Read(Read(Before), Before).Root).Count());
        Assert.Equal(113 - 81, findings.Count(finding => finding.Name is "OperationAdded" or "UsageOperationAdded"));
        Assert.DoesNotContain(findings, finding => finding.Name is "OperationRemoved");
        Assert.DoesNotContain(findings, finding => finding.Severity is Severity.Unclassified);
    }

    [SharedFact]
    public void The_line_of_a_finding_is_that_of_its_schema()
    {
        var report = Compare(Before, After);
        var lines = Read(After).Split('\n');

        var found = report.Findings.First(reported => reported.Finding.Tag == "organization.usage.web_searches.result");
        Assert.Contains("\"UsageWebSearchCallsResult\"", lines[found.Position.Line - 1]);
    }

    [SharedFact]
    public void A_document_is_the_same_as_itself_and_as_itself_in_yaml()
    {
        var yaml = Yaml.Write(DocumentReader.Read(Read(After), After).Root);

        Assert.Equal([], Findings(After, After));
        Assert.Equal([], DocumentGate.Compare(Read(After), After, yaml, "yaml").Findings);
    }

    private static IReadOnlyList<GateFinding> Findings(string older, string newer) =>
        [.. Compare(older, newer).Findings.Select(reported => reported.Finding)];

    private static Report Compare(string older, string newer) => DocumentGate.Compare(Read(older), older, Read(newer), newer);

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(SharedFactAttribute.Folder, "upstream", "history", file));
}

using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Rules;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The event that named the gate, as the reference page told of it, against the upstream of two months before.</summary>
public sealed class SeedPageTests
{
    private static readonly DateOnly Before = new(2026, 5, 13);

    [SharedFact]
    public void The_added_text_gives_both_new_result_types_as_changes_of_the_union()
    {
        var findings = Findings(Costs());

        string[] tags = ["organization.usage.file_searches.result", "organization.usage.web_searches.result"];
        Assert.Equal(tags, findings.Where(finding => finding.Name == "ResultTypeAdded").Select(finding => finding.Tag));
        Assert.All(findings, finding => Assert.Equal(Severity.Union, finding.Severity));
        Assert.All(findings, finding => Assert.Contains(finding.Tag, tags));
    }

    [SharedFact]
    public void The_lines_of_the_findings_are_those_of_the_new_types()
    {
        var page = Costs();
        var report = PageDiff.Report(page, Reviewed());

        var found = report.Findings.Single(reported => reported.Finding is { Name: "ResultTypeAdded", Tag: "organization.usage.web_searches.result" });
        Assert.Contains("OrganizationUsageWebSearchesResult object {", page.Split('\n')[found.Position.Line - 1]);
    }

    [SharedFact]
    public void Operations_that_the_diff_adds_are_as_the_older_upstream_has_them()
    {
        var diff = Diff();

        Assert.Equal([], Findings(diff.Section("## List invites", "### Example") + diff.Section("## Create invite", "### Example")));
    }

    // The page shows the response of costs under its domain types; the diff adds both parts as a whole.
    private static string Costs()
    {
        var diff = Diff();
        return diff.Section("## Costs", "### Returns") + "### Returns\n\n"
            + diff.Section("### Usage Costs Response", "# Invites").Split('\n', 2)[1];
    }

    private static IReadOnlyList<GateFinding> Findings(string page) => PageDiff.Findings(page, Reviewed());

    private static DerivationInput Reviewed() => ReviewedSpec.Input with
    {
        ReviewedUpstream = Import.Run(Read("upstream", "history", "2026-05-13.openapi.json"), "history", "", Before, "").ReviewedUpstream,
        Additions = new Dictionary<string, string>(),
    };

    private static FlattenedDiff Diff() => new(
        Directory.GetFiles(Path.Combine(SharedFactAttribute.Folder, "seeds")).Select(File.ReadAllText).Single(text => text.StartsWith("diff --git", StringComparison.Ordinal)));

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([SharedFactAttribute.Folder, .. path]));
}

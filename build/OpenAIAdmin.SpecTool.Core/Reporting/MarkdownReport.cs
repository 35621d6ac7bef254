namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>For an issue: a table for each severity, the worst first.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var sections = report.Findings.GroupBy(reported => reported.Finding.Severity).Select(group =>
            $"\n## {group.Key} ({group.Count()})\n\n| id | line | what | fingerprint |\n| --- | --- | --- | --- |\n"
            + string.Concat(group.Select(Row)));
        return $"# Upstream's changes\n\n`{report.File}`: {report.Summary()}\n{string.Concat(sections)}";
    }

    private static string Row(ReportedFinding reported)
    {
        var finding = reported.Finding;
        var accepted = finding.IsAccepted ? " (accepted)" : "";
        return $"| {finding.Id} | {reported.Position.Line} | {Cell(finding.Message)}{accepted} | `{finding.Fingerprint}` |\n";
    }

    private static string Cell(string text) => text.Replace("|", "\\|").Replace('\n', ' ');
}

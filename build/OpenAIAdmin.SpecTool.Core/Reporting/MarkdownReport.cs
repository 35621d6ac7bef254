namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>For an issue: a table for each severity, the worst first.</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var sections = report.Findings.GroupBy(reported => reported.Finding.Severity).Select(group =>
            $"\n## {group.Key} ({group.Count()})\n\n| id | line | what | fingerprint |\n| --- | --- | --- | --- |\n"
            + string.Concat(group.Select(Row)));
        return $"# Upstream's changes\n\n`{report.File}`: {report.Summary()}\n{string.Concat(sections)}{Notes(report)}";
    }

    // Each of them again when it is its turn: `derive` lists them. Here their number says how much work there is.
    private static string Notes(Report report) => report.Notes.Count == 0 ? "" :
        "\n## After the import\n\n`derive` will ask for:\n\n"
        + string.Concat(report.Notes.CountBy(note => note.File).Select(file => $"- {file.Value} in `{file.Key}`\n"));

    private static string Row(ReportedFinding reported)
    {
        var finding = reported.Finding;
        var accepted = finding.IsAccepted ? " (accepted)" : "";
        return $"| {finding.Id} | {reported.Position.Line} | {finding.Message.OneLine().Markdown()}{accepted} | `{finding.Fingerprint}` |\n";
    }
}

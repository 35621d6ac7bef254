namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>
/// One line a finding, in the form that compilers use and editors understand. What does not fail is a note and no
/// warning: a build that treats warnings as errors would fail by it.
/// </summary>
internal static class TextReport
{
    public static string Write(Report report) => string.Concat(
    [
        .. report.Findings.Select(reported => Line(report.FileOf(reported), reported) + "\n"),
        .. report.Notes.Select(note => $"{note.File}: note {note.Id}: {note.Message}\n"),
        report.Summary() + "\n",
    ]);

    private static string Line(string file, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var kind = finding.Fails ? "error" : "note";
        var accepted = finding.IsAccepted ? " (accepted)" : "";
        return $"{file}{reported.Position}: {kind} {finding.Id}: {finding.Severity.Word()}{accepted}: {finding.Message.OneLine()} "
            + $"[{finding.Pointer.ToString().OneLine()}] ({finding.Fingerprint})";
    }
}

using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>Workflow commands: GitHub shows them at their lines.</summary>
internal static class GitHubReport
{
    public static string Write(Report report) => string.Concat(report.Findings.Select(reported => Line(report.FileOf(reported), reported)));

    private static string Line(string file, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var command = finding.Fails ? "error" : "notice";
        return $"::{command} file={Property(file)},line={reported.Position.Line},col={reported.Position.Column},"
            + $"title={Property($"{finding.Id} {finding.Name}")}::{Data($"{finding.Message} ({finding.Fingerprint})")}\n";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}

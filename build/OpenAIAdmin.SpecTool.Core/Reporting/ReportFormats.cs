using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>The ways to write a report, by the name that <c>--format</c> takes.</summary>
public static class ReportFormats
{
    public const string Default = "text";

    public static IReadOnlyDictionary<string, Func<Report, string>> All => new Dictionary<string, Func<Report, string>>
    {
        [Default] = TextReport.Write,
        ["json"] = JsonReport.Write,
        ["markdown"] = MarkdownReport.Write,
        ["github"] = GitHubReport.Write,
        ["sarif"] = SarifReport.Write,
        ["junit"] = JUnitReport.Write,
    };

    internal static string Word(this Severity severity) => severity.ToString().ToLowerInvariant();

    internal static string Summary(this Report report) => report.Findings.Count == 0
        ? "No differences."
        : $"{report.Findings.Count} findings, {report.Unreviewed} of them unreviewed.";
}

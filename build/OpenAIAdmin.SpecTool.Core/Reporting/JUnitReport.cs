using System.Globalization;
using System.Xml.Linq;

namespace OpenAIAdmin.SpecTool.Reporting;

/// <summary>For build servers that read test results: each finding is a case, and one alone says that all is well.</summary>
internal static class JUnitReport
{
    public static string Write(Report report)
    {
        var cases = report.Findings.Select(reported => Case(report.FileOf(reported), reported)).ToArray();
        if (cases.Length == 0) cases = [new("testcase", new XAttribute("classname", "spec-diff"), new XAttribute("name", "no differences"))];
        var suite = Counted("testsuite", cases.Length, report.Unreviewed, cases);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Counted("testsuites", cases.Length, report.Unreviewed, suite)}\n".ReplaceLineEndings("\n");
    }

    private static XElement Counted(string name, int tests, int failures, params object[] content) => new(
        name, new XAttribute("name", "spec-diff"), new XAttribute("tests", Text(tests)), new XAttribute("failures", Text(failures)), content);

    private static XElement Case(string file, ReportedFinding reported)
    {
        var finding = reported.Finding;
        var element = new XElement(
            "testcase",
            new XAttribute("classname", $"{finding.Id}.{finding.Name}"),
            new XAttribute("name", $"{finding.Pointer} ({finding.Fingerprint})".OneLine()));
        if (finding.Fails)
        {
            element.Add(new XElement(
                "failure",
                new XAttribute("type", finding.Severity.Word()),
                new XAttribute("message", finding.Message.OneLine()),
                $"{file}{reported.Position}: {finding.Message}".OneLine()));
        }

        return element;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

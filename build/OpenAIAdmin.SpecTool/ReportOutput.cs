using System.CommandLine;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool;

/// <summary>Prints a report and says by the exit code whether anything is unreviewed.</summary>
internal static class ReportOutput
{
    public static Option<string> Option()
    {
        var option = new Option<string>("--format")
        {
            Description = "How to print the findings.",
            DefaultValueFactory = _ => ReportFormats.Default,
        };
        option.AcceptOnlyFromAmong([.. ReportFormats.All.Keys]);
        return option;
    }

    public static async Task<int> WriteAsync(Report report, string format)
    {
        await Console.Out.WriteAsync(report.Write(format));
        return report.Unreviewed == 0 ? ExitCodes.Success : ExitCodes.Findings;
    }
}

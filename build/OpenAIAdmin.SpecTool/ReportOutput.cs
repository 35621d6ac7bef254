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

    /// <summary>The files of the repository as they are named from the current folder, so that an editor finds them.</summary>
    public static Report FromHere(this Report report, DirectoryInfo repository)
    {
        var here = Directory.GetCurrentDirectory();
        return report with
        {
            Findings =
            [
                .. report.Findings.Select(reported => reported.Finding.File is { } file
                    ? reported with { Finding = reported.Finding with { File = FromHere(file) } }
                    : reported),
            ],
            Notes = [.. report.Notes.Select(note => note with { File = FromHere(note.File) })],
        };

        string FromHere(string file) => Path.GetRelativePath(here, Path.Combine(repository.FullName, file)).Replace('\\', '/');
    }

    public static async Task<int> WriteAsync(Report report, string format)
    {
        await Console.Out.WriteAsync(report.Write(format));
        return report.Unreviewed == 0 ? ExitCodes.Success : ExitCodes.Findings;
    }
}

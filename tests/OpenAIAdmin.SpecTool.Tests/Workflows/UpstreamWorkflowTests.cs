using System.Diagnostics;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Runs the scripts of the daily workflow, with stand-ins for the tool and for GitHub. Needs a shell, so Unix.</summary>
public sealed class UpstreamWorkflowTests : IDisposable
{
    private const string Report = "# Upstream's changes\n\n| SPEC0001 | 3 | new | `0123456789abcdef` |\n";

    private const string StandIns = """
        dotnet() { cat report; return "$EXIT"; }
        gh() {
          case "$2" in
            list) printf '%s' "$OPEN" ;;
            view) cat old.md ;;
            *) echo "$@" | sed "s/--body-file.*//" >> calls ;;
          esac
        }

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workflow-");

    public UpstreamWorkflowTests()
    {
        File.WriteAllText(PathOf("calls"), "");
        File.WriteAllText(PathOf("report"), Report);
    }

    [Theory]
    [InlineData(0, 0, "status=0\n")]
    [InlineData(1, 0, "status=1\n")]
    [InlineData(65, 1, "status=65\n")]
    [InlineData(68, 1, "status=68\n")]
    [InlineData(134, 1, "status=134\n")]
    public async Task Only_an_answer_about_upstream_lets_the_job_go_on(int toolEnds, int stepEnds, string output)
    {
        Assert.Equal(stepEnds, await RunAsync("Compare", ("EXIT", $"{toolEnds}")));
        Assert.Equal(output, Read("output"));
        Assert.Equal(Report, Read("summary"));
        Assert.Equal(Report, Read("report.md"));
    }

    [Theory]
    [InlineData("1", "", "", "issue create --title Upstream has changed \n")]
    [InlineData("1", "7", Report, "issue edit 7 \n")]
    [InlineData("1", "7", "| `fedcba9876543210` |", "issue edit 7 \nissue comment 7 --body Upstream's changes are others now: run\n")]
    [InlineData("0", "", "", "")]
    [InlineData("0", "7", Report, "issue close 7 --comment Nothing is unreviewed any more: run\n")]
    public async Task There_is_one_issue_as_long_as_something_is_unreviewed(string status, string open, string before, string calls)
    {
        File.WriteAllText(PathOf("report.md"), Report);
        File.WriteAllText(PathOf("old.md"), before);

        Assert.Equal(0, await RunAsync("Keep the issue", ("STATUS", status), ("OPEN", open), ("RUN", "run")));
        Assert.Equal(calls, Read("calls"));
    }

    [Fact]
    public async Task A_long_report_is_cut_to_what_an_issue_takes()
    {
        File.WriteAllText(PathOf("report.md"), Report + string.Concat(Enumerable.Repeat("é", 60000)));

        Assert.Equal(0, await RunAsync("Keep the issue", ("STATUS", "1"), ("OPEN", ""), ("RUN", "run")));
        Assert.InRange(Read("body.md").Length, 29000, 65536);
        Assert.EndsWith("é\n\nThe whole report: run\n", Read("body.md"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private string Read(string name) => File.ReadAllText(PathOf(name));

    private async Task<int> RunAsync(string step, params (string Name, string Value)[] variables)
    {
        // As GitHub runs a script: it ends with the first command that fails.
        var start = new ProcessStartInfo("bash", ["-e", "-c", StandIns + Workflow.Of("upstream.yml").Script(step)])
        {
            WorkingDirectory = folder.FullName,
        };
        foreach (var (name, value) in variables.Concat([("UPSTREAM", "address"), ("GITHUB_STEP_SUMMARY", "summary"), ("GITHUB_OUTPUT", "output")]))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

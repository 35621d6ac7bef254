using System.Diagnostics;
using OpenAIAdmin.Cli.Commands;

namespace OpenAIAdmin.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Missing_key_is_said_to_be_missing()
    {
        var run = await CliRun.RunAsync("usage", "completions");

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.Contains("OPENAI_ADMIN_KEY", run.Error);
        Assert.Contains("--demo", run.Error);
    }

    [Theory]
    [InlineData("sk-admin-verysecret\n", null, "OPENAI_ADMIN_KEY cannot be used.")]
    [InlineData("sk-admin-verysecret", "http://gateway.example/v1", "OPENAI_ADMIN_BASE_URL cannot be used.")]
    [InlineData("sk-admin-verysecret", "gateway", "OPENAI_ADMIN_BASE_URL is not a URL.")]
    public async Task Unusable_environment_is_named_and_the_key_is_not_shown(string key, string? baseUrl, string message)
    {
        var environment = new Dictionary<string, string> { [Connection.KeyVariable] = key };
        if (baseUrl is not null) environment[Connection.BaseUrlVariable] = baseUrl;

        var run = await CliRun.RunAsync(environment, "costs");

        Assert.Equal((64, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, Assert.Single(run.ErrorLines));
        Assert.DoesNotContain("verysecret", run.Error);
        Assert.DoesNotContain("Parameter", run.Error);
    }

    [Theory]
    [InlineData("'holograms' not recognized", "usage", "holograms", "--demo")]
    [InlineData("argument missing", "usage", "--demo")]
    [InlineData("command was not provided")]
    [InlineData("'--frob'", "costs", "--frob", "--demo")]
    [InlineData("'yesterday' is no time", "costs", "--start", "yesterday", "--demo")]
    [InlineData("--bucket-width '1h' is not known to costs. Possible: 1d.", "costs", "--bucket-width", "1h", "--demo")]
    [InlineData("--group-by 'model' is not known to vector-stores. Possible: project_id.", "usage", "vector-stores", "--group-by", "model", "--demo")]
    public async Task Wrong_command_line_is_explained(string message, params string[] args)
    {
        var run = await CliRun.RunAsync(args);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public async Task Help_tells_environment_and_exit_codes()
    {
        var run = await CliRun.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Connection.KeyVariable, run.Output);
        Assert.Contains(Connection.BaseUrlVariable, run.Output);
        Assert.All([ExitCodes.Success, ExitCodes.Failed, ExitCodes.Usage], code => Assert.Contains($"\n    {code} ", run.Output.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("2026-08-01", 1785542400)]
    [InlineData("2026-08-01T12:00", 1785585600)]
    [InlineData("2026-08-01T12:00:00Z", 1785585600)]
    [InlineData("2026-08-01T12:00:00+02:00", 1785578400)]
    [InlineData("1785542400", 1785542400)]
    [InlineData("4102444800", 4102444800)]
    [InlineData("9999-12-31", 253402214400)]
    public void Times_are_dates_or_seconds(string text, long expected)
    {
        Assert.True(PointInTime.TryParse(text, out var seconds));
        Assert.Equal(expected, seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("2026-13-01")]
    [InlineData("01/02/2026")]
    public void Anything_else_is_no_time(string text) => Assert.False(PointInTime.TryParse(text, out _));

    [Fact]
    public async Task Program_runs_as_a_process_of_its_own()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(CommandLine).Assembly.Location, "usage", "completions", "--demo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove(Connection.KeyVariable);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, await error));
        Assert.Contains("2 pages, 4 buckets, 6 results", output);
    }
}

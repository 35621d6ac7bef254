using OpenAIAdmin.Cli.Commands;

namespace OpenAIAdmin.Cli.Tests;

/// <summary>One run of the command line inside this process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public const string Key = "sk-admin-test-4711";

    public string[] OutputLines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CliRun> RunAsync(params string[] args) => RunAsync([], args);

    public static Task<CliRun> AgainstAsync(Uri server, params string[] args) => RunAsync(
        new() { [Connection.KeyVariable] = Key, [Connection.BaseUrlVariable] = new Uri(server, "v1").AbsoluteUri }, args);

    public static async Task<CliRun> RunAsync(Dictionary<string, string> environment, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await new CommandLine(output, error, environment.GetValueOrDefault).RunAsync(args);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The cells of a printed row; two spaces or more stand between them.</summary>
    public static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

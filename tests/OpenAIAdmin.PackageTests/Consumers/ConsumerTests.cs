using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OpenAIAdmin.PackageTests;

/// <summary>Fresh projects build with the package, warnings being errors, and what they build works.</summary>
public sealed class ConsumerTests : IDisposable
{
    private const string Program = "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";

    private static readonly string[] Report =
    [
        "user user-1", "user user-2", "completions 17", "embeddings 17", "moderations 17", "media", "media", "media",
        "tools", "tools", "tools", "tools", "decisions", "unknown organization.usage.tomorrow.result", "costs 0.06 usd",
        "error user_not_found req_probe",
    ];

    private readonly ProbeServer server = new();

    /// <summary>The library is compiled against the package's build for netstandard2.0 and runs with the one for .NET 10.</summary>
    [Fact]
    public async Task A_program_and_a_library_for_netstandard_work_with_it()
    {
        await Consumer.MakeAsync("Library", "netstandard2.0", "<LangVersion>latest</LangVersion>", "", "Report.cs");
        var program = await Consumer.MakeAsync("Console", "net10.0", Program, """<ProjectReference Include="../Library/Library.csproj" />""", "Program.cs");

        await program.RunAsync("build", "-nologo", "-v:q", "-o", program.PathOf("built"));

        Assert.Equal(Report, await RunAsync("dotnet", program.PathOf("built/Console.dll")));
    }

    [Fact]
    public async Task A_trimmed_program_works_with_it()
    {
        // As it is when compiled natively: the event source of a dependency of Kiota's makes the trimmer warn.
        const string Trimmed = "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn><EventSourceSupport>false</EventSourceSupport>";
        var program = await Consumer.MakeAsync("Trimmed", "net10.0", Program + Trimmed, "", "Report.cs", "Program.cs");

        await program.RunAsync("publish", "-nologo", "-v:q", "-o", program.PathOf("built"), "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained");

        Assert.Equal(Report, await RunAsync(program.PathOf(OperatingSystem.IsWindows() ? "built/Trimmed.exe" : "built/Trimmed")));
    }

    [Fact]
    public async Task A_switch_that_misses_a_case_stops_a_build_where_warnings_are_errors()
    {
        var program = await Consumer.MakeAsync("MissingCase", "net10.0", Program, "", "MissingCase.cs");

        var (exitCode, log) = await program.TryAsync("build", "-nologo", "-v:q", "-clp:NoSummary");

        Assert.Equal(1, exitCode);
        var errors = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct().ToList();
        Assert.Contains(errors, error => error.Contains("MissingCase.cs(5,") && error.Contains("error OADM1001: ") && error.Contains("UnknownUsageResult"));
        Assert.All(errors, error => Assert.Matches("error (OADM1001|CS8509): ", error));
    }

    public void Dispose() => server.Dispose();

    private async Task<string[]> RunAsync(string file, params string[] arguments)
    {
        ProcessStartInfo start = new(file, [.. arguments, server.Url.AbsoluteUri, ProbeServer.Key]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await error));
        return output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

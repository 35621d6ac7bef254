using System.Diagnostics;

namespace OpenAIAdmin.PackageTests;

/// <summary>Runs the SDK as from a fresh shell.</summary>
internal static class DotNet
{
    private static readonly string[] OfOuterRuns = ["MSBUILD", "DOTNET_CLI_", "VSTEST", "TESTINGPLATFORM", "CORECLR_", "MINVER"];

    /// <summary>Properties of MSBuild that somebody may have set in the environment, for the repository's own build.</summary>
    private static readonly string[] Properties = ["CI", "Configuration", "Platform", "TargetFramework", "UpstreamSpec", "Version"];

    public static async Task<(int ExitCode, string Log)> TryAsync(string folder, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var name in start.Environment.Keys.Where(IsOfOuterRuns).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["NUGET_PACKAGES"] = packages ?? Repository.NuGetPackages;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
    }

    /// <summary>The same, of what has to succeed.</summary>
    public static async Task<string> RunAsync(string folder, string? packages, params string[] arguments)
    {
        var (exitCode, log) = await TryAsync(folder, packages, arguments);
        return exitCode == 0 ? log : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{log}");
    }

    private static bool IsOfOuterRuns(string name) =>
        Properties.Contains(name, StringComparer.OrdinalIgnoreCase)
        || OfOuterRuns.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}

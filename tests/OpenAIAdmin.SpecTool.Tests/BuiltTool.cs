using System.Diagnostics;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);

/// <summary>The tool as a process of its own, as people and builds run it.</summary>
internal static class BuiltTool
{
    public static async Task<ToolRun> RunAsync(string folder, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "spectool.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}

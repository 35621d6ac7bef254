using System.ComponentModel;
using System.Diagnostics;

namespace OpenAIAdmin.SpecTool;

/// <summary>How a process ended, and all it wrote.</summary>
internal sealed record ToolResult(int ExitCode, string Output);

/// <summary>A program that this tool starts: without a shell, its output read in full.</summary>
internal sealed record ToolProcess(string Program, IReadOnlyList<string> Arguments, string WorkingFolder)
{
    /// <summary>Runs the program with more arguments; null when it can't be started.</summary>
    public async Task<ToolResult?> RunAsync(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Program, [.. Arguments, .. arguments])
        {
            WorkingDirectory = WorkingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}

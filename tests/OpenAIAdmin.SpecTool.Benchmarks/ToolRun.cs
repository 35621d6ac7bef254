using System.Diagnostics;

namespace OpenAIAdmin.SpecTool.Benchmarks;

/// <summary>One run of the built tool as a process of its own, start-up included.</summary>
/// <param name="Time">By the clock.</param>
/// <param name="Processor">What the processor spent on it, which says the same on a busy machine.</param>
internal sealed record ToolRun(TimeSpan Time, TimeSpan Processor, long PeakBytes)
{
    public static ToolRun Compare(string @base, string revision)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "spectool.exe" : "spectool");
        var start = new ProcessStartInfo(tool, ["compare", "--base", @base, "--revision", revision, "--format", "json"])
        {
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has ended between two lines; what was read last is 5 milliseconds old.
                break;
            }
        }

        process.WaitForExit();
        var time = watch.Elapsed;
        return process.ExitCode is 0 or 1 ? new(time, processor, peak) : throw new InvalidOperationException($"compare ended with {process.ExitCode}.");
    }
}

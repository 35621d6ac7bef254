using System.Diagnostics;
using System.Text;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Surface;

public sealed class ReflectionFreeTests
{
    [Fact]
    public async Task Every_case_and_unknown_ones_go_through_System_Text_Json_without_reflection()
    {
        string[] sent = [.. UnionSamples.Known.Values, .. UnionSamples.Unknown];

        var answers = (await RunAsync(string.Join('\n', sent))).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2)).ToList();

        Assert.Equal(sent.Length, answers.Count);
        Assert.Equal(UnionSamples.Known.Count + 1, answers.Select(answer => answer[0]).Distinct().Count());
        Assert.All(answers.Zip(UnionSamples.Known.Values), pair => Assert.True(UnionSamples.AreSame(pair.Second, pair.First[1])));
        Assert.Equal(UnionSamples.Unknown, answers.Where(answer => answer[0] == nameof(UnknownUsageResult)).Select(answer => answer[1]));
    }

    private static async Task<string> RunAsync(string input)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(ReflectionFreeProgram).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await error));
        return (await output).ReplaceLineEndings("\n");
    }
}

using System.Diagnostics;
using System.Reflection;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class VerifyVerbTests : IDisposable
{
    private readonly ClientRepository repository = new();

    [Fact]
    public async Task The_checked_in_client_was_made_of_the_checked_in_document()
    {
        var root = typeof(VerifyVerbTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

        Assert.Equal([], await Verifying.Verification.RunAsync(VerifyVerb.Inputs(new DirectoryInfo(root))));
    }

    [Fact]
    public async Task A_regenerated_client_is_verified_with_exit_code_0()
    {
        using var kiota = new FakeKiota();
        await repository.RegenerateAsync(kiota);

        Assert.Equal((ExitCodes.Success, ""), await RunAsync("verify"));
    }

    [Fact]
    public async Task Findings_are_all_printed_and_end_in_exit_code_1()
    {
        repository.Write("spec/openai-admin.openapi.json", SampleClient.Document + "\n");

        Assert.Equal(
            (ExitCodes.Findings,
                """
                spec/openai-admin.openapi.json: /: This is not what derive makes: run derive first.
                kiota-lock.json: /descriptionHash: The client was generated from another document: run regenerate.
                kiota-lock.json: /kiotaVersion: , but .config/dotnet-tools.json says 1.34.1.
                src/OpenAIAdmin/Generated: manifest.json: Missing: run regenerate.
                4 findings.

                """),
            await RunAsync("verify"));
    }

    [Fact]
    public async Task Without_kiota_the_program_regenerate_ends_with_exit_code_69()
    {
        var (exitCode, error) = await RunAsync("regenerate", "--kiota", "nowhere");

        Assert.Equal(ExitCodes.Kiota, exitCode);
        Assert.StartsWith("error: Kiota is not at ", error);
    }

    public void Dispose() => repository.Dispose();

    private async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "spectool.dll");
        var start = new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            WorkingDirectory = repository.Root.FullName,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error.ReplaceLineEndings("\n"));
    }
}

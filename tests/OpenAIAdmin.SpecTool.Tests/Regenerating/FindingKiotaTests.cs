namespace OpenAIAdmin.SpecTool.Tests;

public sealed class FindingKiotaTests : IDisposable
{
    private const string HowToGetIt =
        "Run 'dotnet tool restore', or name Kiota's program with --kiota PATH or the KIOTA environment variable.\n";

    private readonly ClientRepository repository = new();

    [Fact]
    public async Task The_variable_is_used_when_no_path_is_given()
    {
        using var kiota = new FakeKiota();

        var run = await repository.RegenerateAsync(null, kiota.Program);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public async Task The_path_wins_over_the_variable()
    {
        using var named = new FakeKiota(version: "1.0.1");
        using var kiota = new FakeKiota();

        var run = await repository.RegenerateAsync(new FileInfo(named.Program), kiota.Program);

        Assert.StartsWith("error: Kiota 1.34.1 is needed, this is 1.0.1.", run.Error);
        Assert.False(kiota.HasGenerated);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_an_error_that_says_how_to_get_kiota()
    {
        using var kiota = new FakeKiota();
        var nowhere = repository.PathOf("no-kiota");

        await RefusesAsync(await repository.RegenerateAsync(new FileInfo(nowhere), kiota.Program), $"error: Kiota is not at {nowhere}. {HowToGetIt}");
        await RefusesAsync(await repository.RegenerateAsync(null, nowhere), $"error: Kiota is not at {nowhere}. {HowToGetIt}");
    }

    [Fact]
    public async Task Without_path_variable_and_restored_tool_the_error_says_how_to_get_kiota()
    {
        // No machine has restored this version.
        repository.Write(".config/dotnet-tools.json", SampleClient.ToolManifest.Replace("1.34.1", "0.0.0-none"));

        await RefusesAsync(await repository.RegenerateAsync(null, ""), $"error: Kiota 0.0.0-none was not found. {HowToGetIt}");
    }

    [Theory]
    [InlineData("1.34.0")]
    [InlineData("1.34.10")]
    [InlineData("1.34.1-preview")]
    public async Task Another_version_is_refused(string version)
    {
        using var kiota = new FakeKiota(version);

        await RefusesAsync(await repository.RegenerateAsync(kiota), $"error: Kiota 1.34.1 is needed, this is {version}. {HowToGetIt}");
        Assert.False(kiota.HasGenerated);
    }

    [Fact]
    public async Task A_version_may_be_followed_by_its_commit()
    {
        using var kiota = new FakeKiota("1.34.1+0123abc");

        Assert.Equal(ExitCodes.Success, (await repository.RegenerateAsync(kiota)).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_no_program_is_an_error()
    {
        repository.Write("kiota.txt", "not a program");

        await RefusesAsync(
            await repository.RegenerateAsync(new FileInfo(repository.PathOf("kiota.txt")), null),
            $"error: Kiota could not be started. {HowToGetIt}");
    }

    public void Dispose() => repository.Dispose();

    private async Task RefusesAsync(Regenerated run, string error)
    {
        Assert.Equal(error, run.Error);
        Assert.Equal(ExitCodes.Kiota, run.ExitCode);
        Assert.Equal("// of an earlier day\r\n", await File.ReadAllTextAsync(repository.PathOf("src/OpenAIAdmin/Generated/Old.cs")));
        Assert.Equal("{}", repository.Read("kiota-lock.json"));
    }
}

using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class RegenerateTests : IDisposable
{
    private readonly ClientRepository repository = new();

    [Fact]
    public async Task The_old_client_is_replaced_in_whole()
    {
        using var kiota = new FakeKiota();

        var run = await repository.RegenerateAsync(kiota);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(
            "Wrote src/OpenAIAdmin/Generated and kiota-lock.json: 18 files, 6 operations, 8 models, 1 enums; "
            + "12 names changed, 4 types qualified by their path.\n",
            run.Output);
        var written = new ClientFolder(repository.Root).Read();
        Assert.Equal(SampleClient.Code.Keys.Append("manifest.json").Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_runs_give_identical_bytes()
    {
        using var kiota = new FakeKiota();

        await repository.RegenerateAsync(kiota);
        var first = repository.Snapshot();
        await repository.RegenerateAsync(kiota);

        Assert.Equal(first, repository.Snapshot());
    }

    [Fact]
    public async Task Line_ends_of_another_platform_make_no_difference()
    {
        using var kiota = new FakeKiota();
        using var kiotaOnWindows = new FakeKiota(then: """find "$out" -type f -exec sed -i 's/$/\r/' {} +""");

        await repository.RegenerateAsync(kiota);
        var unix = repository.Snapshot();
        await repository.RegenerateAsync(kiotaOnWindows);

        Assert.Equal(unix, repository.Snapshot());
    }

    [Fact]
    public async Task The_lock_names_the_document_relative_to_the_repository()
    {
        using var kiota = new FakeKiota();

        await repository.RegenerateAsync(kiota);

        var text = repository.Read("kiota-lock.json");
        Assert.Equal("./spec/openai-admin.openapi.json", (string?)JsonNode.Parse(text)!["descriptionLocation"]);
        Assert.EndsWith("}\n", text);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public async Task Kiota_works_away_from_the_repository_and_asks_nobody_for_updates()
    {
        using var kiota = new FakeKiota();

        await repository.RegenerateAsync(kiota);

        Assert.Equal("generate", kiota.Arguments[0]);
        Assert.DoesNotContain(kiota.Arguments, argument => argument.Contains(repository.Root.Name));
        Assert.Contains("KIOTA_OFFLINE_ENABLED=true", kiota.Variables);
        Assert.Contains("KIOTA_CLI_TELEMETRY_OPTOUT=1", kiota.Variables);
    }

    [Fact]
    public async Task A_repository_without_a_client_gets_one()
    {
        using var kiota = new FakeKiota();
        Directory.Delete(repository.PathOf("src"), recursive: true);
        File.Delete(repository.PathOf("kiota-lock.json"));

        var run = await repository.RegenerateAsync(kiota);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("src/OpenAIAdmin/Generated/manifest.json", repository.Snapshot().Keys);
    }

    public void Dispose() => repository.Dispose();
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SettlingTests : IDisposable
{
    private const string Other = "0123456789abcdef";

    private readonly TemporaryRepository repository = GateRepository.Create();

    [Fact]
    public async Task An_import_removes_the_acceptances_of_what_it_brings_and_says_so()
    {
        var fingerprint = await FingerprintAsync();
        await repository.RunAsync("accept", fingerprint, "--reason", "soon");
        await repository.RunAsync("accept", Other, "--reason", "of something else");

        var run = await repository.RunAsync("import", "grown.json", "--date", "2026-12-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"\nSettled, and no longer in spec/accepted-changes.json: {fingerprint} (soon).\n", run.Output);
        Assert.Equal([new(Other, "of something else", null)], AcceptedChanges.Read(repository.Read("spec/accepted-changes.json")));
    }

    [Fact]
    public async Task An_import_that_settles_nothing_leaves_the_file_alone()
    {
        await repository.RunAsync("accept", Other, "--reason", "of something else");
        var before = repository.Read("spec/accepted-changes.json") + " ";
        repository.Write("spec/accepted-changes.json", before);

        var run = await repository.RunAsync("import", "grown.json", "--date", "2026-12-01");

        Assert.DoesNotContain("Settled", run.Output);
        Assert.Equal(before, repository.Read("spec/accepted-changes.json"));
    }

    [Fact]
    public async Task An_acceptance_that_has_ended_is_settled_as_well()
    {
        await repository.RunAsync("accept", await FingerprintAsync(), "--reason", "soon", "--until", "2020-01-01");
        Assert.Equal(1, (await repository.RunAsync("diff", "--upstream", "grown.json")).ExitCode);

        await repository.RunAsync("import", "grown.json", "--date", "2026-12-01");

        var after = await repository.RunAsync("diff", "--upstream", "grown.json");
        Assert.Equal(0, after.ExitCode);
    }

    [Fact]
    public async Task A_file_of_acceptances_with_a_slip_stops_the_import_before_anything_is_written()
    {
        repository.Write("spec/accepted-changes.json", """{ "accepted": [{}] }""");
        var before = repository.SpecFiles();

        Assert.Equal(65, (await repository.RunAsync("import", "grown.json", "--date", "2026-12-01")).ExitCode);
        Assert.Equal(before, repository.SpecFiles());
    }

    [Fact]
    public async Task Deriving_does_not_look_at_the_clock()
    {
        Assert.Equal(0, (await repository.RunAsync("derive")).ExitCode);
        await repository.RunAsync("accept", Other, "--reason", "long ago", "--until", "2000-01-01");

        Assert.Equal(0, (await repository.RunAsync("derive")).ExitCode);
    }

    public void Dispose() => repository.Dispose();

    private async Task<string> FingerprintAsync()
    {
        var report = JsonNode.Parse((await repository.RunAsync("diff", "--upstream", "grown.json", "--format", "json")).Output)!;
        return (string)Assert.Single(report["findings"]!.AsArray())!["fingerprint"]!;
    }
}

using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a maintainer does when upstream has changed, from the red build to the green one.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly ClientRepository repository = new();

    [Fact]
    public async Task An_upstream_that_has_grown_is_taken_in()
    {
        using var kiota = new FakeKiota(output: SampleClient.GrownKiota);

        await TakeInAsync(kiota.Program);
    }

    [KiotaFact]
    public Task An_upstream_that_has_grown_is_taken_in_with_the_real_Kiota() => TakeInAsync(KiotaFactAttribute.Program!);

    public void Dispose() => repository.Dispose();

    private async Task TakeInAsync(string kiota)
    {
        var build = new ProbeBuild(repository.Root.FullName);
        repository.Write("grown.json", GrownSample.Upstream);

        var red = await build.RunAsync("grown.json");
        Assert.Equal(1, red.ExitCode);
        Assert.Contains($"error SPEC0001: union: Usage result type `{GrownSample.Tag}`", red.Log);

        Assert.Equal(0, (await repository.RunAsync("import", "grown.json", "--date", "2026-12-01")).ExitCode);
        var missing = await repository.RunAsync("derive");
        Assert.Equal(1, missing.ExitCode);
        Assert.Equal(
            GrownSample.Words.Select(words => $"spec/words/{words.File}.json: {(words.Owner is { } owner ? $"{owner}: " : "")}{words.Name}: This element has no words: write them.")
                .Append($"{GrownSample.Words.Count} findings; nothing was written."),
            missing.Error.TrimEnd().Split('\n'));

        Write();
        Assert.Equal(new(0, "Wrote spec/openai-admin.openapi.json.\n", ""), await repository.RunAsync("derive"));
        Assert.Equal(1, (await repository.RunAsync("verify")).ExitCode);
        Assert.Equal(new(0, "", ""), await repository.RegenerateAsync(new FileInfo(kiota), null) with { Output = "" });
        Assert.Contains("long? Rides", repository.Read("src/OpenAIAdmin/Generated/Models/LiftsResult.cs"));

        Assert.Equal(new(0, "Document, lock, manifest and client belong together.\n", ""), await repository.RunAsync("verify"));
        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", "grown.json"));
        Assert.Equal(0, (await build.RunAsync("grown.json")).ExitCode);
    }

    private void Write()
    {
        foreach (var (file, owner, name, words) in GrownSample.Words)
        {
            var texts = JsonNode.Parse(repository.Read($"spec/words/{file}.json"))!.AsObject();
            if (owner is null) texts[name] = words.DeepClone();
            else (texts[owner] ??= new JsonObject())[name] = words.DeepClone();
            repository.Write($"spec/words/{file}.json", texts.ToJsonString());
        }
    }
}

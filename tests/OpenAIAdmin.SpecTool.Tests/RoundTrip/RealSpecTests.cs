using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The same with this repository's own spec, as far as it goes without Kiota.</summary>
public sealed class RealSpecTests : IDisposable
{
    private readonly TemporaryRepository repository = GateRepository.Create();

    [Fact]
    public async Task A_new_member_of_the_union_needs_a_version_and_words()
    {
        Assert.Equal(1, (await repository.RunAsync("diff", "--upstream", "grown.json")).ExitCode);
        Assert.Equal(0, (await repository.RunAsync("import", "grown.json", "--date", "2026-12-01")).ExitCode);
        Assert.Equal(
            """
            spec/names.json: unions: WireUsageResult: organization.usage.lifts.result: A new case: say in `since` with which version of the package it comes.
            spec/words/schemas.json: lifts: This element has no words: write them.
            2 findings; nothing was written.

            """,
            (await repository.RunAsync("derive")).Error);

        Change("spec/names.json", names => names["unions"]!["WireUsageResult"]!["since"]!["organization.usage.lifts.result"] = "0.2");
        Change("spec/words/schemas.json", schemas => schemas["lifts"] = "Rides.");

        Assert.Equal(new(0, "Wrote spec/openai-admin.openapi.json.\n", ""), await repository.RunAsync("derive"));
        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", "grown.json"));
        Assert.Equal(1, (await repository.RunAsync("diff", "--upstream", "same.json")).ExitCode);
    }

    public void Dispose() => repository.Dispose();

    private void Change(string file, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(repository.Read(file))!;
        change(node);
        repository.Write(file, node.ToJsonString());
    }
}

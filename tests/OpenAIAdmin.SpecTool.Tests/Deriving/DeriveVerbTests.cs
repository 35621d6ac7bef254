using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DeriveVerbTests : IDisposable
{
    private const string Document = "spec/openai-admin.openapi.json";

    private readonly TemporaryRepository repository = new();

    public DeriveVerbTests()
    {
        var input = SmallSpec.Input;
        Directory.CreateDirectory(repository.PathOf("spec/additions"));
        Directory.CreateDirectory(repository.PathOf("spec/words"));
        repository.Write("spec/reviewed-upstream.json", input.ReviewedUpstream);
        repository.Write("spec/provenance.json", input.Provenance);
        repository.Write("spec/patches.json", input.Patches);
        repository.Write("spec/names.json", input.Names);
        foreach (var (name, text) in input.Additions.Concat(input.Words)) repository.Write($"spec/{name}", text);
    }

    [Fact]
    public async Task The_document_is_written_and_nothing_else_changes()
    {
        var before = repository.SpecFiles();

        var run = await repository.RunAsync("derive");

        Assert.Equal(new(0, $"Wrote {Document}.\n", ""), run);
        Assert.Equal(Derivation.Run(SmallSpec.Input).Text, repository.Read(Document));
        File.Delete(repository.PathOf(Document));
        Assert.Equal(before, repository.SpecFiles());
    }

    [Fact]
    public async Task A_second_run_gives_the_same_bytes()
    {
        await repository.RunAsync("derive");
        var first = repository.SpecFiles();

        var run = await repository.RunAsync("derive");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(first, repository.SpecFiles());
    }

    [Fact]
    public async Task The_repository_can_be_named()
    {
        using var elsewhere = new TemporaryRepository();

        var run = await elsewhere.RunAsync("derive", "--repository", repository.PathOf("."));

        Assert.Equal(new(0, $"Wrote {Document}.\n", ""), run);
        Assert.Empty(elsewhere.SpecFiles());
        Assert.True(File.Exists(repository.PathOf(Document)));
    }

    [Fact]
    public async Task A_candidate_with_findings_is_not_written()
    {
        repository.Write(Document, "the document of yesterday");
        repository.Write("spec/words/paths.json", """{ "/usage": "Usage.", "/gone": "Gone." }""");
        var before = repository.SpecFiles();

        var run = await repository.RunAsync("derive");

        Assert.Equal(
            new(
                1,
                "",
                """
                spec/words/paths.json: /tags: This element has no words: write them.
                spec/words/paths.json: /gone: These words have no element: remove them.
                2 findings; nothing was written.

                """.ReplaceLineEndings("\n")),
            run);
        Assert.Equal(before, repository.SpecFiles());
    }

    [Theory]
    [InlineData("spec/names.json", "error: spec/names.json cannot be read: ")]
    [InlineData("spec/words/paths.json", "error: spec/words/paths.json is missing.\n")]
    public async Task A_missing_input_is_one_clear_error(string file, string message)
    {
        File.Delete(repository.PathOf(file));
        var before = repository.SpecFiles();

        var run = await repository.RunAsync("derive");

        Assert.Equal(65, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(message, run.Error);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal(before, repository.SpecFiles());
    }

    [Fact]
    public async Task An_input_that_is_no_json_is_one_clear_error()
    {
        repository.Write("spec/patches.json", "{\n  \"patches\": [\n");

        var run = await repository.RunAsync("derive");

        Assert.Equal(65, run.ExitCode);
        Assert.StartsWith("error: patches.json(", run.Error);
        Assert.False(File.Exists(repository.PathOf(Document)));
    }

    public void Dispose() => repository.Dispose();
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ImportVerbTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    [Fact]
    public async Task Both_files_are_written_and_the_provenance_names_the_whole_upstream_file()
    {
        repository.Write("upstream.json", SampleDocument.Json);

        var run = await repository.RunAsync("import", repository.PathOf("upstream.json"), "--date", "2026-08-21");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Reviewed upstream of 2026-08-21: 3 operations, 2 paths, 4 schemas.\n", run.Output);
        var provenance = JsonNode.Parse(repository.Read("spec/provenance.json"))!;
        Assert.Equal(
            $$"""{"source":"upstream.json","date":"2026-08-21","sha256":"{{Hash(SampleDocument.Json)}}","operations":3,"schemas":4,"paths":["/organization","/projects"]}""",
            provenance.ToJsonString());
        Assert.Equal(["/organization/desks/{desk_id}", "/projects"], Paths());
    }

    [Fact]
    public async Task Yaml_and_json_of_the_same_document_give_the_same_reviewed_upstream()
    {
        repository.Write("upstream.json", SampleDocument.Json);
        repository.Write("upstream.yaml", SampleDocument.Yaml);

        await repository.RunAsync("import", "upstream.json", "--date", "2026-08-21", "--source", "of JSON");
        var fromJson = repository.Read("spec/reviewed-upstream.json");
        await repository.RunAsync("import", "upstream.yaml", "--date", "2026-08-21", "--source", "of YAML");

        Assert.Contains("of YAML", repository.Read("spec/provenance.json"));
        Assert.Equal(fromJson, repository.Read("spec/reviewed-upstream.json"));
    }

    [Fact]
    public async Task A_second_import_says_how_many_operations_came_and_went()
    {
        repository.Write("old.json", SampleDocument.Json);
        repository.Write("new.json", SampleDocument.Json
            .Replace("\"delete\": {", "\"patch\": {")
            .Replace("\"/projectsfoo\": {", "\"/projects/foo\": {"));

        await repository.RunAsync("import", "old.json", "--date", "2026-08-21");
        var run = await repository.RunAsync("import", "new.json", "--date", "2026-08-22");

        Assert.EndsWith("Against the previous one: 2 operations added, 1 removed.\n", run.Output);
    }

    [Fact]
    public async Task Line_ends_are_those_of_unix_and_the_file_ends_with_one()
    {
        repository.Write("upstream.json", SampleDocument.Json.ReplaceLineEndings("\r\n"));

        await repository.RunAsync("import", "upstream.json", "--date", "2026-08-21");

        var reviewed = repository.Read("spec/reviewed-upstream.json");
        Assert.DoesNotContain('\r', reviewed);
        Assert.EndsWith("}\n", reviewed);
    }

    public void Dispose() => repository.Dispose();

    private IEnumerable<string> Paths() =>
        JsonNode.Parse(repository.Read("spec/reviewed-upstream.json"))!["paths"]!.AsObject().Select(path => path.Key);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

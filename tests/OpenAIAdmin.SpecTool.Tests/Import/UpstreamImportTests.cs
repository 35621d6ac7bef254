using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UpstreamImportTests
{
    [SharedFact]
    public async Task Upstreams_own_document_of_august_is_imported_whole()
    {
        using var repository = new TemporaryRepository();
        var upstream = Path.Combine(SharedFactAttribute.Folder, "upstream", "openai-admin.2026-08-21.openapi.json");

        var run = await repository.RunAsync("import", upstream, "--date", "2026-08-21");

        Assert.Equal("Reviewed upstream of 2026-08-21: 119 operations, 65 paths, 131 schemas.\n", run.Output);
        var known = File.ReadLines(Path.Combine(SharedFactAttribute.Folder, "upstream", "operations.tsv"))
            .Select(line => line.Split('\t'))
            .Where(row => row[2] == "2026-08-21")
            .Select(row => $"{row[0]} {row[1]}");
        var reviewed = JsonNode.Parse(repository.Read("spec/reviewed-upstream.json"))!.AsObject();
        Assert.Equal(known.Order(), Import.OperationsOf(reviewed).Order());
    }
}

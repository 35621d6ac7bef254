namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Whatever is wrong with the input: one clear error, exit code 65, and <c>spec/</c> as it was.</summary>
public sealed class ImportRefusalTests : IDisposable
{
    private const int BadInput = 65;
    private const int Usage = 64;

    private readonly TemporaryRepository repository = new();

    public ImportRefusalTests()
    {
        repository.Write("spec/reviewed-upstream.json", "{ \"paths\": {} }\n");
        repository.Write("spec/provenance.json", "{}\n");
    }

    [Fact]
    public Task Truncated_json_is_refused_with_line_and_column_and_writes_nothing() =>
        RefusesAsync(UpTo("Look at one", SampleDocument.Json), "upstream(21,32): the JSON ends before it is complete");

    [Fact]
    public Task Truncated_yaml_is_refused_with_line_and_column_and_writes_nothing() =>
        RefusesAsync(UpTo("'#/components/head", SampleDocument.Yaml), "upstream(30,17): not valid YAML (the file is truncated)");

    [Fact]
    public Task Yaml_that_ends_inside_its_last_line_is_refused_though_it_is_still_yaml() =>
        RefusesAsync(SampleDocument.Yaml.TrimEnd('\n')[..^3] + "'", "upstream(111,1): the last line has no line end");

    [Fact]
    public Task Yaml_that_was_cut_off_between_two_lines_is_refused_by_its_dangling_references() =>
        RefusesAsync(
            SampleDocument.Yaml.Replace("    SteelLeg: {const: \"yes\"}\n", ""),
            "upstream: 1 problem in the admin surface:\n"
            + "  /components/schemas/Leg/discriminator/mapping/steel leads nowhere: #/components/schemas/SteelLeg");

    [Fact]
    public Task A_web_page_is_refused() => RefusesAsync("<!DOCTYPE html><html></html>", "upstream: not an OpenAPI document");

    [Fact]
    public Task A_document_without_admin_paths_is_refused() =>
        RefusesAsync("""{"openapi":"3.1.0","paths":{"/chairs":{}}}""", "upstream: no path under /organization or /projects");

    [Fact]
    public Task A_document_of_openapi_3_0_is_refused() =>
        RefusesAsync("""{"openapi":"3.0.3","paths":{"/projects":{}}}""", "upstream: OpenAPI 3.1 is needed, this is 3.0.3.");

    [Fact]
    public Task An_operation_that_is_none_is_refused_by_its_place() =>
        RefusesAsync(
            """{"openapi":"3.1.0","paths":{"/projects":{"get":null}}}""",
            "upstream: 1 problem in the admin surface:\n  /paths/~1projects/get should be an object");

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        await File.WriteAllBytesAsync(repository.PathOf("upstream"), [.. "{\"openapi\":\""u8, 0xC3, 0x28]);

        await RefusesAsync("upstream: not valid UTF-8 at byte 12.");
    }

    [Fact]
    public Task A_missing_file_is_refused() => RefusesAsync("upstream cannot be read:");

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_the_other_one_as_it_was()
    {
        repository.Write("upstream", SampleDocument.Json);
        Directory.CreateDirectory(repository.PathOf("spec/provenance.json.new"));

        var run = await repository.RunAsync("import", "upstream", "--date", "2026-08-21");

        Assert.Equal(BadInput, run.ExitCode);
        Assert.StartsWith("error: spec/ cannot be written:", run.Error);
        Assert.Equal("{ \"paths\": {} }\n", repository.Read("spec/reviewed-upstream.json"));
    }

    [Theory]
    [InlineData("import", "upstream")]
    [InlineData("import", "upstream", "--date", "21.8.2026")]
    [InlineData("import", "--date", "2026-08-21")]
    public async Task A_call_without_file_or_proper_date_is_a_usage_error(params string[] arguments)
    {
        repository.Write("upstream", SampleDocument.Json);
        var before = repository.SpecFiles();

        var run = await repository.RunAsync(arguments);

        Assert.Equal(Usage, run.ExitCode);
        Assert.Equal(before, repository.SpecFiles());
    }

    public void Dispose() => repository.Dispose();

    private static string UpTo(string marker, string text) =>
        text[..(text.IndexOf(marker, StringComparison.Ordinal) + marker.Length)];

    private Task RefusesAsync(string upstream, string message)
    {
        repository.Write("upstream", upstream);
        return RefusesAsync(message);
    }

    private async Task RefusesAsync(string message)
    {
        var before = repository.SpecFiles();

        var run = await repository.RunAsync("import", "upstream", "--date", "2026-08-21");

        Assert.StartsWith($"error: {message}", run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal(BadInput, run.ExitCode);
        Assert.Equal(before, repository.SpecFiles());
    }
}

namespace OpenAIAdmin.Cli.Tests;

public sealed class DemoTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "completions", "completions" },
        { "embeddings", "embeddings" },
        { "moderations", "moderations" },
        { "images", "images" },
        { "audio-speeches", "audio_speeches" },
        { "audio-transcriptions", "audio_transcriptions" },
        { "vector-stores", "vector_stores" },
        { "code-interpreter-sessions", "code_interpreter_sessions" },
        { "file-search-calls", "file_searches" },
        { "web-search-calls", "web_searches" },
        { "decisions", "decisions" },
        { "costs", "costs" },
    };

    [Fact]
    public async Task Completions_are_printed_bucket_by_bucket()
    {
        var run = await CliRun.RunAsync("usage", "completions", "--demo");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Demo data", run.OutputLines[0]);
        Assert.Equal(
            ["2026-08-02T00:00:00Z", "2026-08-03T00:00:00Z", "completions", "gpt-5.1", "proj_atlas", "1,520,044,032", "2,914,772,201", "301,558", "48,810,933"],
            CliRun.Cells(run.OutputLines[5]));
        Assert.Equal(["2026-08-03T00:00:00Z", "2026-08-04T00:00:00Z", "(no results)"], CliRun.Cells(run.OutputLines[7]));
        Assert.Equal("2 pages, 4 buckets, 6 results, 1 of a type that this version doesn't know.", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Kinds_are_taken_as_the_api_writes_them_too()
    {
        var run = await CliRun.RunAsync("usage", "audio_speeches", "--demo");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.OutputLines, line => line.Contains("  audio_speeches  "));
    }

    [Fact]
    public async Task Unknown_result_is_printed_with_its_tag_and_no_figures()
    {
        var run = await CliRun.RunAsync("usage", "completions", "--demo");

        var row = Assert.Single(run.OutputLines, line => line.Contains("holograms"));
        Assert.Equal(["2026-08-04T00:00:00Z", "2026-08-05T00:00:00Z", "unknown: organization.usage.holograms.result"], CliRun.Cells(row));
    }

    [Fact]
    public async Task Figures_of_a_column_end_below_each_other()
    {
        var run = await CliRun.RunAsync("usage", "completions", "--demo");

        var rows = run.OutputLines.Where(line => line.Contains("  completions  ")).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Single(rows.Select(row => row.Length).Distinct());
        Assert.DoesNotContain(run.OutputLines, line => line.EndsWith(' '));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_prints_results_of_its_type_from_two_pages(string kind, string type)
    {
        var run = await CliRun.RunAsync("usage", kind, "--demo");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(run.OutputLines, line => CliRun.Cells(line) is { Length: > 4 } cells && cells[2] == type);
        Assert.StartsWith("2 pages, ", run.OutputLines[^1]);
    }

    [Theory]
    [InlineData("costs", "--demo")]
    [InlineData("usage", "costs", "--demo")]
    public async Task Costs_are_exact(params string[] args)
    {
        var run = await CliRun.RunAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["2026-08-02T00:00:00Z", "2026-08-03T00:00:00Z", "costs", "gpt-5.1, input", "proj_atlas", "1000_tokens", "1,284.0930004172915530012345 usd", "2,914,772.201"],
            CliRun.Cells(Assert.Single(run.OutputLines, line => line.Contains("1,284"))));
        Assert.Contains(run.OutputLines, line => line.EndsWith(" 0.0600 usd"));
        Assert.Contains(run.OutputLines, line => line.EndsWith(" -5.00 usd"));
        // Sent in quotes, with 22 digits.
        Assert.Contains(run.OutputLines, line => line.Contains(" 0.1024000000000000000371 usd "));
    }

    [Fact]
    public void Kinds_are_all_that_the_command_knows() =>
        Assert.Equal(Kinds.Select(kind => (string)kind[0]), Commands.UsageEndpoints.All.Select(endpoint => endpoint.Kind));
}

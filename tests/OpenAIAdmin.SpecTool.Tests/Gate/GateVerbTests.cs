namespace OpenAIAdmin.SpecTool.Tests;

public sealed class GateVerbTests : IDisposable
{
    private const string Fingerprint = "0123456789abcdef";

    private readonly TemporaryRepository repository = GateRepository.Create();

    [Fact]
    public async Task Compare_ends_with_0_when_nothing_differs_and_with_1_otherwise()
    {
        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("compare", "--base", "same.json", "--revision", "same.json"));
        Assert.Equal(1, (await repository.RunAsync("compare", "--base", "same.json", "--revision", "grown.json")).ExitCode);
    }

    [Fact]
    public async Task Diff_ends_with_0_1_65_or_68()
    {
        repository.Write("broken.json", "{");

        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", "same.json"));
        Assert.Equal(1, (await repository.RunAsync("diff", "--upstream", "grown.json")).ExitCode);
        Assert.Equal(65, (await repository.RunAsync("diff", "--upstream", "broken.json")).ExitCode);
        Assert.Equal(65, (await repository.RunAsync("diff", "--upstream", "missing.json")).ExitCode);
        Assert.Equal(68, (await repository.RunAsync("diff", "--upstream", "http://example.com/openapi.json")).ExitCode);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "--upstream", "same.json", "--format", "html")]
    [InlineData("accept", "short", "--reason", "r")]
    [InlineData("accept", Fingerprint)]
    [InlineData("accept", Fingerprint, "--reason", " ")]
    [InlineData("accept", Fingerprint, "--reason", "r", "--until", "soon")]
    public async Task A_wrong_command_line_ends_with_64(params string[] arguments) =>
        Assert.Equal(64, (await repository.RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task Accept_writes_the_file_and_diff_heeds_it()
    {
        var run = await repository.RunAsync("accept", Fingerprint, "--reason", "why not", "--until", "2099-01-01");

        Assert.Equal(new(0, "Accepted 1 in spec/accepted-changes.json.\n", ""), run);
        Assert.Contains("\"until\": \"2099-01-01\"", repository.Read("spec/accepted-changes.json"));
        var diff = await repository.RunAsync("diff", "--upstream", "same.json");
        Assert.Equal(1, diff.ExitCode);
        Assert.StartsWith("spec/accepted-changes.json(1,1): error SPEC0091: ", diff.Output);
    }

    [Fact]
    public async Task Files_are_named_as_they_are_seen_from_the_current_folder()
    {
        await repository.RunAsync("accept", Fingerprint, "--reason", "of something else");

        var run = await BuiltTool.RunAsync(repository.PathOf("spec"), "diff", "--upstream", "../grown.json");

        Assert.Contains("\naccepted-changes.json(1,1): error SPEC0091: ", run.Output);
        Assert.StartsWith("../grown.json(1,", run.Output);
    }

    [Fact]
    public async Task A_url_is_asked_again_with_its_etag_and_a_failure_is_never_no_differences()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, repository.Read("same.json"), "ETag: \"one\""), LoopbackServer.Answer(304),
            LoopbackServer.Answer(500), LoopbackServer.Truncated(repository.Read("same.json")),
            LoopbackServer.Answer(302, "", "Location: http://example.com/"), LoopbackServer.Answer(200, ""));

        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", server.Url));
        Assert.Equal(new(0, "No differences.\n", ""), await repository.RunAsync("diff", "--upstream", server.Url));
        foreach (var expected in (int[])[68, 68, 68, 65])
        {
            var run = await repository.RunAsync("diff", "--upstream", server.Url);
            Assert.Equal((expected, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("error: ", run.Error);
        }

        Assert.All(server.Requests.Skip(1), request => Assert.Contains("If-None-Match: \"one\"", request));
    }

    public void Dispose() => repository.Dispose();
}

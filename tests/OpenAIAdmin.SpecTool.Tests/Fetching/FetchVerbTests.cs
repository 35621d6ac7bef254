namespace OpenAIAdmin.SpecTool.Tests;

public sealed class FetchVerbTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    [Fact]
    public async Task The_file_is_printed_and_stands_beside_what_the_package_is_built_into()
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(200, "body"));

        var run = await repository.RunAsync("fetch", server.Url);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(repository.PathOf("src/OpenAIAdmin/obj/upstream/"), run.Output);
        Assert.Equal("body", File.ReadAllText(run.Output.TrimEnd('\n')));
    }

    [Fact]
    public async Task A_failure_ends_with_68_and_prints_no_file()
    {
        using var server = new LoopbackServer(LoopbackServer.Answer(500));

        Assert.Equal(new(68, "", $"error: {server.Url} answered 500.\n"), await repository.RunAsync("fetch", server.Url));
    }

    [Fact]
    public async Task A_file_is_no_address() => Assert.Equal(64, (await repository.RunAsync("fetch", "openapi.json")).ExitCode);

    public void Dispose() => repository.Dispose();
}

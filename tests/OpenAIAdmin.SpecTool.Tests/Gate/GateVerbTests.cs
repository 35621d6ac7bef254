using System.Net;
using System.Text;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class GateVerbTests : IDisposable
{
    private const string Fingerprint = "0123456789abcdef";

    private readonly TemporaryRepository repository = new();

    public GateVerbTests()
    {
        foreach (var folder in (string[])["additions", "words"]) Directory.CreateDirectory(repository.PathOf($"spec/{folder}"));
        var input = ReviewedSpec.Input;
        repository.Write("spec/reviewed-upstream.json", input.ReviewedUpstream);
        repository.Write("spec/provenance.json", input.Provenance);
        repository.Write("spec/patches.json", input.Patches);
        repository.Write("spec/names.json", input.Names);
        foreach (var (name, text) in input.Additions.Concat(input.Words)) repository.Write($"spec/{name}", text);
        repository.Write("same.json", ReviewedSpec.Upstream(_ => { }));
        repository.Write("grown.json", ReviewedSpec.Upstream(document => ReviewedSpec.AddResult(document, "lifts")));
    }

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
    public async Task A_url_is_asked_again_with_its_etag_and_a_failure_is_never_no_differences()
    {
        using var server = new HttpListener();
        var url = $"http://127.0.0.1:{FreePort()}/";
        server.Prefixes.Add(url);
        server.Start();
        var asked = Serve(server, 200, 304, 500);

        Assert.Equal(0, (await repository.RunAsync("diff", "--upstream", url)).ExitCode);
        Assert.Equal(0, (await repository.RunAsync("diff", "--upstream", url)).ExitCode);
        Assert.Equal(68, (await repository.RunAsync("diff", "--upstream", url)).ExitCode);
        Assert.Equal((IEnumerable<string?>)[null, "\"one\"", "\"one\""], await asked);
    }

    public void Dispose() => repository.Dispose();

    private async Task<string?[]> Serve(HttpListener server, params int[] statuses)
    {
        var asked = new List<string?>();
        foreach (var status in statuses)
        {
            var context = await server.GetContextAsync();
            asked.Add(context.Request.Headers["If-None-Match"]);
            context.Response.StatusCode = status;
            context.Response.Headers["ETag"] = "\"one\"";
            if (status == 200) await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(repository.Read("same.json")));
            context.Response.Close();
        }

        return [.. asked];
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

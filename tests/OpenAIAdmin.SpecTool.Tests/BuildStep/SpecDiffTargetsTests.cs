using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SpecDiffTargetsTests : IDisposable
{
    private readonly TemporaryRepository repository = GateRepository.Create();
    private readonly ProbeBuild probe;

    public SpecDiffTargetsTests() => probe = new(repository.PathOf(""));

    [Fact]
    public async Task Without_UpstreamSpec_nothing_is_asked_of_the_tool()
    {
        File.Delete(repository.PathOf(ProbeBuild.ToolProject));

        var run = await probe.RunAsync(null);

        Assert.Equal((0, true, false), (run.ExitCode, run.HasBuilt, run.HasCompared));
    }

    [Fact]
    public async Task What_is_green_is_compared_again_when_anything_it_depends_on_has_changed()
    {
        Assert.Equal((true, true, 0), Outcome(await probe.RunAsync("same.json")));
        Assert.Equal((false, true, 0), Outcome(await probe.RunAsync("same.json")));

        // Neither an older file nor one that is gone would be noticed by the time of writing.
        File.Delete(repository.PathOf("spec/words/paths.json"));
        Assert.Equal((true, false, 1), Outcome(await probe.RunAsync("same.json")));
    }

    [Fact]
    public async Task A_red_gate_fails_at_its_line_each_time_until_it_is_green()
    {
        var red = await probe.RunAsync("grown.json");
        Assert.Equal((true, false, 1), Outcome(red));
        Assert.Matches(
            $@"\n\s*(1>)?{Regex.Escape(repository.PathOf("grown.json"))}\(1,[0-9]+\): error SPEC0001: union: .* \[.*probe\.proj\]", red.Log);
        Assert.Contains("build/docs/README.md", red.Log);
        Assert.Equal((true, false, 1), Outcome(await probe.RunAsync("grown.json")));

        var fingerprints = Regex.Matches(red.Log, @"\(([0-9a-f]{16})\) \[").Select(match => match.Groups[1].Value).Distinct();
        Assert.Equal(0, (await repository.RunAsync(["accept", .. fingerprints, "--reason", "reviewed"])).ExitCode);
        var green = await probe.RunAsync("grown.json");
        Assert.Equal((true, true, 0), Outcome(green));
        Assert.Matches(@": note SPEC0001: union \(accepted\): ", green.Log);
        Assert.DoesNotContain("warning", green.Log);
    }

    [Fact]
    public async Task A_url_is_asked_each_time_and_compared_when_it_has_changed()
    {
        using var server = new LoopbackServer(
            LoopbackServer.Answer(200, repository.Read("same.json"), "ETag: \"one\""), LoopbackServer.Answer(304),
            LoopbackServer.Answer(500), LoopbackServer.Answer(200, repository.Read("grown.json")));
        var url = server.Url + "?at=a%2Fb&then";

        Assert.Equal((true, true, 0), Outcome(await probe.RunAsync(url)));
        Assert.Equal((false, true, 0), Outcome(await probe.RunAsync(url)));
        Assert.All(server.Requests, request => Assert.StartsWith("GET /openapi.json?at=a%2Fb&then HTTP/1.1", request));
        Assert.Contains("If-None-Match: \"one\"", server.Requests[1]);

        var broken = await probe.RunAsync(url);
        Assert.Equal((false, false, 1), Outcome(broken));
        Assert.Contains($"error : {url} answered 500.", broken.Log);

        var red = await probe.RunAsync(url);
        Assert.Equal((true, false, 1), Outcome(red));
        Assert.Matches(@"/src/OpenAIAdmin/obj/upstream/[0-9a-f]+/openapi\.json\(1,[0-9]+\): error SPEC0001: ", red.Log);
    }

    [Fact]
    public async Task A_name_may_have_blanks_and_a_shells_signs_in_it()
    {
        const string name = "same $HOME `id` \"it\" 100%25.json";
        File.Move(repository.PathOf("same.json"), repository.PathOf(name));

        Assert.Equal((true, true, 0), Outcome(await probe.RunAsync(name)));
    }

    [Fact]
    public async Task An_upstream_that_is_not_there_or_is_none_fails()
    {
        var missing = await probe.RunAsync("missing.json");
        Assert.Equal((false, false, 1), Outcome(missing));
        Assert.Contains($"UpstreamSpec names nothing that is there: {repository.PathOf("missing.json")}", missing.Log);

        repository.Write("broken.json", "{");
        var broken = await probe.RunAsync("broken.json");
        Assert.Equal((true, false, 1), Outcome(broken));
        Assert.Contains("could not be compared: the tool ended with 65.", broken.Log);
    }

    public void Dispose() => repository.Dispose();

    private static (bool HasCompared, bool HasBuilt, int ExitCode) Outcome(BuildRun run) => (run.HasCompared, run.HasBuilt, run.ExitCode);
}

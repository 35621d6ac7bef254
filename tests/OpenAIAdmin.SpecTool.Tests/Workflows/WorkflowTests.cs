using System.CommandLine;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed partial class WorkflowTests
{
    [Fact]
    public void There_is_one_for_changes_of_ours_and_one_for_changes_of_upstream()
    {
        Assert.Equal(["build.yml", "upstream.yml"], Workflow.All.Select(workflow => workflow.Name));
        Assert.Contains("pull_request", Workflow.Of("build.yml").Root["on"]!.AsObject().Select(trigger => trigger.Key));
        Assert.Matches("^[0-9]+ [0-9]+ \\* \\* \\*$", (string?)Workflow.Of("upstream.yml").Root["on"]!["schedule"]![0]!["cron"]);
    }

    [Fact]
    public void Each_may_read_the_repository_and_only_the_one_that_keeps_an_issue_may_write_that()
    {
        Assert.All(Workflow.All, workflow => Assert.Equal("""{"contents":"read"}""", workflow.Root["permissions"]!.ToJsonString()));
        Assert.Equal("""{"contents":"read","issues":"write"}""", Workflow.Of("upstream.yml").Jobs.Single()["permissions"]!.ToJsonString());
        Assert.All(Workflow.Of("build.yml").Jobs, job => Assert.Null(job["permissions"]));
    }

    [Fact]
    public void Each_ends_in_time_and_never_runs_twice_at_once()
    {
        Assert.All(Workflow.All, workflow => Assert.NotNull(workflow.Root["concurrency"]!["group"]));
        Assert.All(Workflow.All.SelectMany(workflow => workflow.Jobs), job => Assert.InRange((int)job["timeout-minutes"]!, 1, 30));
    }

    [Fact]
    public void Actions_are_named_with_their_major_version() => Assert.All(
        Workflow.All.SelectMany(workflow => workflow.Steps).Select(step => (string?)step["uses"]).OfType<string>(),
        action => Assert.Matches("^actions/[a-z-]+@v[0-9]+$", action));

    [Fact]
    public void No_host_is_named_and_no_input_is_pasted_into_a_script()
    {
        Assert.All(Workflow.All, workflow => Assert.DoesNotContain("://", workflow.Text));
        Assert.All(Workflow.All.SelectMany(workflow => workflow.Commands), command => Assert.DoesNotContain("${{", command));
        Assert.Contains("${{ vars.UPSTREAM_SPEC }}", Workflow.Of("upstream.yml").Text);
    }

    [Fact]
    public void The_tests_are_run_as_the_readme_says()
    {
        var readme = File.ReadAllLines(Path.Combine(CaseFolders.Repository, "README.md")).Select(line => line.Split('#')[0].Trim());

        Assert.Contains(Workflow.Of("build.yml").Script("Test").Trim(), readme);
    }

    [Fact]
    public void What_is_built_tested_packed_and_run_exists()
    {
        var targets = Workflow.All.SelectMany(workflow => workflow.Commands).SelectMany(command => Target().Matches(command)).Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(5, targets.Length);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(CaseFolders.Repository, target)), target));
    }

    [Fact]
    public void The_tool_has_the_verbs_and_options_that_are_asked_for()
    {
        Command[] verbs = [DiffVerb.Create(), FetchVerb.Create(), ImportVerb.Create(), DeriveVerb.Create(), VerifyVerb.Create()];
        var calls = Workflow.All.SelectMany(workflow => workflow.Commands).SelectMany(command => ToolCall().Matches(command)).ToArray();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Empty(verbs.Single(verb => verb.Name == call.Groups[1].Value).Parse(call.Groups[2].Value).Errors));
    }

    [GeneratedRegex(@"dotnet (?:build|test|pack|run [^\n]*--project) ([^ \n]+)")]
    private static partial Regex Target();

    [GeneratedRegex(@"--project build/OpenAIAdmin\.SpecTool -- ([a-z]+) ([^>|\n]*)")]
    private static partial Regex ToolCall();
}

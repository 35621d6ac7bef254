using System.Xml.Linq;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The package's own project: the probe's is made of the same targets, but is not it.</summary>
public sealed class BuildWiringTests
{
    private const string Project = "src/OpenAIAdmin/OpenAIAdmin.csproj";

    [Fact]
    public async Task The_package_compares_once_a_build_before_it_builds_for_any_framework()
    {
        var targets = await TargetsAsync("same.json");
        var gate = targets["SpecDiff"];

        var hook = gate.Attribute("BeforeTargets")!.Value;
        Assert.Contains(hook, targets["Build"].Attribute("DependsOnTargets")!.Value.Split(';'));
        Assert.DoesNotContain(hook, (await TargetsAsync("same.json", "-p:TargetFramework=net10.0")).Keys);
    }

    [Fact]
    public async Task Without_UpstreamSpec_the_package_knows_nothing_of_it() =>
        Assert.DoesNotContain("SpecDiff", (await TargetsAsync(null)).Keys);

    [Fact]
    public async Task The_tool_that_is_built_is_this_repositorys()
    {
        var run = await ProbeBuild.MSBuildAsync(CaseFolders.Repository, "same.json", Project, "-getProperty:SpecToolProject");

        Assert.Equal(Path.Combine(CaseFolders.Repository, "build/OpenAIAdmin.SpecTool/OpenAIAdmin.SpecTool.csproj"), run.Log.Trim());
        Assert.True(File.Exists(run.Log.Trim()));
    }

    /// <summary>The targets that count, of all that are imported: the last of each name.</summary>
    private static async Task<Dictionary<string, XElement>> TargetsAsync(string? upstream, params string[] arguments)
    {
        var run = await ProbeBuild.MSBuildAsync(CaseFolders.Repository, upstream, [Project, "-preprocess", .. arguments]);
        Assert.Equal(0, run.ExitCode);
        return XDocument.Parse(run.Log).Root!.Elements().Where(element => element.Name.LocalName == "Target")
            .GroupBy(target => target.Attribute("Name")!.Value).ToDictionary(group => group.Key, group => group.Last());
    }
}

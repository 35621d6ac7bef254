using System.Diagnostics;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How a build ended, and all it said.</summary>
internal sealed record BuildRun(int ExitCode, string Log)
{
    /// <summary>Whether upstream was compared: not skipped, as nothing had changed.</summary>
    public bool HasCompared => Log.Contains(" diff --upstream ");

    public bool HasBuilt => Log.Contains("inner builds ran");
}

/// <summary>
/// A project as small as can be that imports the real SpecDiff.targets, in a temporary repository. What stands for the
/// tool's project gives the tool that is built already.
/// </summary>
internal sealed class ProbeBuild
{
    public const string ToolProject = "tool.proj";

    private readonly string root;

    public ProbeBuild(string root)
    {
        this.root = root;
        Directory.CreateDirectory(Path.Combine(root, "src/OpenAIAdmin"));
        File.WriteAllText(Path.Combine(root, "src/OpenAIAdmin/probe.proj"), $"""
            <Project DefaultTargets="Build">
              <PropertyGroup>
                <RepositoryRoot>{root}/</RepositoryRoot>
                <SpecFolder>$(RepositoryRoot)spec/</SpecFolder>
                <SpecToolProject>$(RepositoryRoot){ToolProject}</SpecToolProject>
              </PropertyGroup>
              <Target Name="DispatchToInnerBuilds"><Message Importance="high" Text="inner builds ran" /></Target>
              <Target Name="Build" DependsOnTargets="DispatchToInnerBuilds" />
              <Import Project="{CaseFolders.Repository}build/msbuild/SpecDiff.targets" Condition="'$(UpstreamSpec)' != ''" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(root, ToolProject), $"""
            <Project>
              <ItemGroup><Tool Include="{Path.Combine(AppContext.BaseDirectory, "spectool.dll")}" /></ItemGroup>
              <Target Name="Restore" />
              <Target Name="Build" Returns="@(Tool)" />
            </Project>
            """);
    }

    /// <summary>Builds the probe from the repository's root.</summary>
    public Task<BuildRun> RunAsync(string? upstream) => MSBuildAsync(root, upstream, Path.Combine(root, "src/OpenAIAdmin/probe.proj"), "-v:n");

    public static async Task<BuildRun> MSBuildAsync(string folder, string? upstream, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-tl:off", "-nodeReuse:false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the runner of these tests has told MSBuild is not meant for this build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["UpstreamSpec"] = upstream;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
    }
}

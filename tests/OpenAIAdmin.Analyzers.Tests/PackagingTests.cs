using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace OpenAIAdmin.Analyzers.Tests;

/// <summary>Where the package puts the analyzer. The project of the package is asked, which also builds the two.</summary>
public class PackagingTests
{
    [Fact]
    public async Task Analyzer_and_code_fix_are_packed_where_compilers_look()
    {
        using var asked = JsonDocument.Parse(await AskAsync("-t:PackAnalyzers", "-getItem:None", "-p:TargetFramework=net10.0"));
        var packed = asked.RootElement.GetProperty("Items").GetProperty("None").EnumerateArray()
            .Where(item => item.TryGetProperty("Pack", out var pack) && pack.GetString() == "true")
            .Select(item => $"{item.GetProperty("PackagePath").GetString()}/{item.GetProperty("Filename").GetString()}{item.GetProperty("Extension").GetString()}");

        Assert.Equal(
            ["analyzers/dotnet/cs/OpenAIAdmin.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/OpenAIAdmin.Analyzers.dll"],
            packed.Order(StringComparer.Ordinal));
    }

    private static async Task<string> AskAsync(params string[] arguments)
    {
        var project = Path.Combine(Root, "src", "OpenAIAdmin", "OpenAIAdmin.csproj");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static string Root => typeof(PackagingTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
}

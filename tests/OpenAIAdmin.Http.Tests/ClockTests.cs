using System.Reflection;
using System.Text.RegularExpressions;

namespace OpenAIAdmin.Http.Tests;

/// <summary>All waits and limits are on the clock of the options, so that tests of callers can turn it, too.</summary>
public sealed partial class ClockTests
{
    [Fact]
    public void No_code_of_the_package_asks_the_systems_clock()
    {
        var root = typeof(ClockTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var source = Path.Combine(root, "src/OpenAIAdmin");
        var files = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(source, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .ToList();

        Assert.Contains(files, file => file.Name == "Http/Clock.cs");
        Assert.Equal([], files.Where(file => SystemClock().IsMatch(file.Text)).Select(file => file.Name));
    }

    // A wait on a given clock has a comma after its length.
    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?Now\b|\bDateTime\.Today\b|\bStopwatch\b|\bTickCount|\bCancelAfter\b|\bnew Timer\(|\bThread\.Sleep\b|\bTask\.Delay\([^,)]*\)")]
    private static partial Regex SystemClock();
}

using System.IO.Compression;

namespace OpenAIAdmin.PackageTests;

/// <summary>The package, packed once in a run, by `dotnet pack` in a copy of the sources.</summary>
internal sealed class Package
{
    /// <summary>Without analyzers of the repository's own code, which its ordinary build runs: half of the time is theirs.</summary>
    public static readonly string[] Arguments =
        ["src/OpenAIAdmin", "-nologo", "-v:q", "-warnaserror", "-p:RunAnalyzers=false", $"-p:Version={TestRun.Version}"];

    private static readonly Lazy<Task<Package>> Packed = new(PackAsync);

    private Package()
    {
    }

    public static string Feed { get; } = TestRun.PathOf("feed");

    /// <summary>Its content, unpacked.</summary>
    public string Content { get; } = TestRun.PathOf("content");

    public static Task<Package> GetAsync() => Packed.Value;

    public static string FileOf(string ending) => Path.Combine(Feed, $"OpenAIAdmin.{TestRun.Version}.{ending}");

    public static async Task<IEnumerable<string>> EntriesAsync(string ending)
    {
        using var archive = await ZipFile.OpenReadAsync(FileOf(ending));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    public string PathOf(string entry) => Path.Combine(Content, entry);

    private static async Task<Package> PackAsync()
    {
        var sources = TestRun.PathOf("sources");
        SourceCopy.Make(sources);
        await DotNet.RunAsync(sources, null, ["pack", .. Arguments, "-o", Feed]);
        Package package = new();
        await ZipFile.ExtractToDirectoryAsync(FileOf("nupkg"), package.Content);
        return package;
    }
}

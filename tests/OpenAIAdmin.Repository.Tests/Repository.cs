using System.Reflection;

namespace OpenAIAdmin.Repository.Tests;

/// <summary>The checked-out repository, as the rules see it: no build output, no version control.</summary>
internal static class Repository
{
    private static readonly string[] Unwatched = ["bin", "obj", ".git", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>All files below a folder, as paths relative to the root with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Below(new(Path.Combine(Root, folder))).Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'));

    public static IEnumerable<string> HandWritten(string ending) => Files()
        .Where(f => f.EndsWith(ending, StringComparison.Ordinal) && !f.StartsWith("src/OpenAIAdmin/Generated/", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) => folder.EnumerateFiles().Concat(
        folder.EnumerateDirectories().Where(d => !Unwatched.Contains(d.Name)).SelectMany(Below));
}

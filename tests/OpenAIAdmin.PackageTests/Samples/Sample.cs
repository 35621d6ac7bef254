namespace OpenAIAdmin.PackageTests;

/// <summary>C# in a README, with the place where it stands.</summary>
/// <param name="File">Seen from the root of the repository.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Code">What stands between the fences.</param>
internal sealed record Sample(string File, int Line, string Code)
{
    private const string Fence = "```";

    private static readonly string[] Languages = ["csharp", "cs", "c#"];

    private static readonly string[] Unwatched = ["bin", "obj", "artifacts", ".git"];

    /// <summary>All of the repository's READMEs.</summary>
    public static IEnumerable<Sample> All() => Readmes(new(Repository.Root)).SelectMany(file =>
        In(Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), System.IO.File.ReadAllLines(file.FullName)));

    public static IEnumerable<Sample> In(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var opening = lines[i].TrimStart();
            if (!opening.StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            if (end < 0) throw new FormatException($"{file}:{i + 1}: the code that begins here does not end.");
            if (Languages.Contains(opening[Fence.Length..].Trim(), StringComparer.OrdinalIgnoreCase))
            {
                yield return new(file, i + 2, string.Join('\n', lines[(i + 1)..end]));
            }

            i = end;
        }
    }

    private static IEnumerable<FileInfo> Readmes(DirectoryInfo folder) => folder.EnumerateFiles("README.md").Concat(
        folder.EnumerateDirectories().Where(inner => !Unwatched.Contains(inner.Name)).SelectMany(Readmes));
}

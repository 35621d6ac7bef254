namespace OpenAIAdmin.PackageTests;

/// <summary>A copy of what the package is built of, as somebody has it who downloaded the sources: without .git, and without anything built.</summary>
internal static class SourceCopy
{
    private static readonly string[] Parts = ["src/OpenAIAdmin", "generator", "spec", "build/msbuild"];

    private static readonly string[] Built = ["bin", "obj"];

    public static void Make(string target)
    {
        CopyFiles(Repository.Root, target);
        foreach (var part in Parts) CopyTree(Path.Combine(Repository.Root, part), Path.Combine(target, part));
    }

    private static void CopyTree(string from, string to)
    {
        CopyFiles(from, to);
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => !Built.Contains(Path.GetFileName(folder))))
        {
            CopyTree(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static void CopyFiles(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}

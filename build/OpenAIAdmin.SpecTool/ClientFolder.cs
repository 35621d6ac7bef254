using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool;

/// <summary>The generated client and its lock in the repository: read as they are, replaced whole or not at all.</summary>
internal sealed class ClientFolder(DirectoryInfo repository)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string folder = Path.Combine(repository.FullName, ClientPlace.Folder);
    private readonly string lockFile = Path.Combine(repository.FullName, ClientPlace.Lock);

    // On the repository's volume, so that moving is renaming; outside the project, which compiles all that lies below it.
    private readonly string scratch = Path.Combine(repository.FullName, "artifacts", "regenerate");

    private string New => Path.Combine(scratch, "new");

    private string NewLock => Path.Combine(scratch, ClientPlace.Lock);

    private string Old => Path.Combine(scratch, "old");

    /// <summary>All files by their path below the folder; none when there is no folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Read() => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes)
        : new Dictionary<string, byte[]>();

    /// <summary>Replaces folder and lock. When anything fails, both are as they were.</summary>
    public void Replace(IReadOnlyDictionary<string, string> files, string lockText)
    {
        try
        {
            Stage(files, lockText);
            Swap();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpecException($"{ClientPlace.Folder} was not replaced and is as it was: {e.Message}");
        }
        finally
        {
            // Where putting the old client back failed too, it still lies in the scratch folder.
            if (Directory.Exists(folder) || !Directory.Exists(Old)) TryDiscardScratch();
        }
    }

    private void Stage(IReadOnlyDictionary<string, string> files, string lockText)
    {
        DiscardScratch();
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(New, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text, Utf8);
        }

        File.WriteAllText(NewLock, lockText, Utf8);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
    }

    private void Swap()
    {
        var hadClient = Directory.Exists(folder);
        if (hadClient) Directory.Move(folder, Old);
        try
        {
            Directory.Move(New, folder);
            File.Move(NewLock, lockFile, overwrite: true);
        }
        catch
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            if (hadClient) Directory.Move(Old, folder);
            throw;
        }
    }

    private void TryDiscardScratch()
    {
        try
        {
            DiscardScratch();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Git ignores the folder, and the next run discards it.
        }
    }

    private void DiscardScratch()
    {
        if (Directory.Exists(scratch)) Directory.Delete(scratch, recursive: true);
    }
}

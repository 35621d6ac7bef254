using System.Text;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>Files of the repository, by their path below its root: reading, and writing that happens whole or not at all.</summary>
internal sealed class RepositoryFiles(DirectoryInfo repository)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public bool Has(string path) => File.Exists(Path.Combine(repository.FullName, path));

    public string ReadText(string path) => Read(path, File.ReadAllText);

    public byte[] ReadBytes(string path) => Read(path, File.ReadAllBytes);

    /// <summary>Writes all files or none: beside their targets first, into place last, and back if that fails.</summary>
    public void Write(params IReadOnlyCollection<(string Path, string Text)> files)
    {
        var targets = files.Select(file => Path.Combine(repository.FullName, file.Path)).ToArray();
        var before = targets.Where(File.Exists).ToDictionary(path => path, File.ReadAllBytes);
        try
        {
            foreach (var (target, (_, text)) in targets.Zip(files)) File.WriteAllText(target + ".new", text, Utf8);
            foreach (var path in targets) File.Move(path + ".new", path, overwrite: true);
        }
        catch
        {
            foreach (var path in targets) File.Delete(path + ".new");
            foreach (var (path, bytes) in before) File.WriteAllBytes(path, bytes);
            throw;
        }
    }

    private T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(Path.Combine(repository.FullName, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpecException($"{path} cannot be read: {e.Message}");
        }
    }
}

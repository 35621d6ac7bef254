using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>Files of the repository, by their path below its root.</summary>
internal sealed class RepositoryFiles(DirectoryInfo repository)
{
    public bool Has(string path) => File.Exists(Path.Combine(repository.FullName, path));

    public string ReadText(string path) => Read(path, File.ReadAllText);

    public byte[] ReadBytes(string path) => Read(path, File.ReadAllBytes);

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

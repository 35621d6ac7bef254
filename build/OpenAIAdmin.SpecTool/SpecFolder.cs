using System.Text;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>The repository's <c>spec/</c> folder: names, reading, and writing that happens whole or not at all.</summary>
internal sealed class SpecFolder(DirectoryInfo repository)
{
    public const string Document = "openai-admin.openapi.json";
    public const string ReviewedUpstream = "reviewed-upstream.json";
    public const string Provenance = "provenance.json";
    public const string Patches = "patches.json";
    public const string Names = "names.json";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Root { get; } = Path.Combine(repository.FullName, "spec");

    public string PathOf(string name) => Path.Combine(Root, name);

    public bool Has(string name) => File.Exists(PathOf(name));

    public string Read(string name)
    {
        try
        {
            return File.ReadAllText(PathOf(name), Utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new SpecException($"spec/{name} cannot be read: {e.Message}");
        }
    }

    /// <summary>All JSON files of a sub-folder, by their name below <c>spec/</c>, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> ReadAll(string folder) => Directory.Exists(PathOf(folder))
        ? Directory.GetFiles(PathOf(folder), "*.json")
            .Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name, Read)
        : throw new SpecException($"spec/{folder} is missing.");

    /// <summary>Writes all files or none.</summary>
    public void Write(params IReadOnlyCollection<(string Name, string Text)> files) =>
        new RepositoryFiles(repository).Write([.. files.Select(file => ($"spec/{file.Name}", file.Text))]);
}

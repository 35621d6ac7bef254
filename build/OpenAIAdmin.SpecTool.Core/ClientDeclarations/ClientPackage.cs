namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>The files of a package. Declarations are read when something leads to them: most of the package is about other APIs.</summary>
/// <param name="texts">The texts of its files, by their names from the package's root.</param>
internal sealed class ClientPackage(IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<string, DeclarationFile?> read = [];

    /// <summary>The scripts, in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Scripts => texts
        .Where(file => file.Key.EndsWith(ClientScript.Ending, StringComparison.Ordinal))
        .OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>A declaration file by its name without its ending, or null when the package has none.</summary>
    public DeclarationFile? Declarations(string name)
    {
        if (read.TryGetValue(name, out var file)) return file;
        return read[name] = texts.TryGetValue(name + DeclarationFile.Ending, out var text) ? DeclarationReader.Read(name, text) : null;
    }
}

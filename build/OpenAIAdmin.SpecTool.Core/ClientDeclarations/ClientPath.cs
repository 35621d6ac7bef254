namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>Names of the package's files.</summary>
internal static class ClientPath
{
    /// <summary>The file that an import names, without its ending; null-like names of other packages stay as they are.</summary>
    public static string Join(string file, string import)
    {
        if (import is not ['.', ..]) return import;
        var folders = file.Split('/')[..^1].ToList();
        foreach (var part in import.Split('/'))
        {
            if (part == ".." && folders.Count > 0) folders.RemoveAt(folders.Count - 1);
            else if (part is not ("." or "..")) folders.Add(part);
        }

        var joined = string.Join('/', folders);
        return joined.EndsWith(ClientScript.Ending, StringComparison.Ordinal) ? joined[..^ClientScript.Ending.Length] : joined;
    }
}

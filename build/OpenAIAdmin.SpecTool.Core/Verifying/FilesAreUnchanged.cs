using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>The generated folder is as <c>regenerate</c> left it: nothing edited, added or removed.</summary>
internal static class FilesAreUnchanged
{
    public static IEnumerable<Finding> Check(
        GeneratedManifest manifest, string kiota, byte[] document, IReadOnlyDictionary<string, byte[]> client)
    {
        if (manifest.Kiota != kiota)
        {
            yield return OfManifest("/kiota", $"{manifest.Kiota}, but {ClientPlace.ToolManifest} says {kiota}.");
        }

        if (manifest.Document != ManifestBuilding.Sha256(document))
        {
            yield return OfManifest("/document", "The client was generated from another document: run regenerate.");
        }

        foreach (var (path, hash) in manifest.Files)
        {
            if (!client.TryGetValue(path, out var bytes)) yield return OfFile(path, "Removed.");
            else if (ManifestBuilding.Sha256(bytes) != hash) yield return OfFile(path, "Edited: generated files are changed through spec/ only.");
        }

        foreach (var path in client.Keys.Except(manifest.Files.Keys).Where(path => path != GeneratedManifest.FileName))
        {
            yield return OfFile(path, "Added: hand-written files belong beside the generated folder.");
        }
    }

    private static Finding OfManifest(string place, string message) =>
        new($"{ClientPlace.Folder}/{GeneratedManifest.FileName}", place, message);

    private static Finding OfFile(string path, string message) => new(ClientPlace.Folder, path, message);
}

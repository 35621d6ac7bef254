using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>
/// The client, read from its code and not from the manifest, has all operations and types of the document and nothing
/// more; and the manifest says what is read.
/// </summary>
internal static class ClientAgrees
{
    public static IReadOnlyList<Finding> Check(
        GeneratedManifest manifest, byte[] document, IReadOnlyDictionary<string, byte[]> client, bool isUntouched)
    {
        var text = Encoding.UTF8.GetString(document);
        List<Finding> findings = [.. Operations(manifest, text)];
        var code = client.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));
        try
        {
            var (rebuilt, disagreements) = ManifestBuilding.Run(code, text, manifest.Kiota, ClientPlace.RootType);
            findings.AddRange(disagreements);
            // Where a file was touched, that is said already, and the manifest differs of necessity.
            if (isUntouched && findings.Count == 0 && rebuilt.Write() != Encoding.UTF8.GetString(client[GeneratedManifest.FileName]))
            {
                findings.Add(new(ClientPlace.Folder, GeneratedManifest.FileName, "This is not what the client's code says: run regenerate."));
            }
        }
        catch (SpecException e)
        {
            findings.Add(new(ClientPlace.Folder, "/", e.Message));
        }

        return findings;
    }

    private static IEnumerable<Finding> Operations(GeneratedManifest manifest, string document)
    {
        var expected = Operation.All(JsonText.ReadObject(document, ClientPlace.Document)).Select(operation => operation.Key).ToArray();
        return expected.Except(manifest.Operations.Keys).Select(key => OfManifest(key, "The document has this operation, the manifest has not."))
            .Concat(manifest.Operations.Keys.Except(expected).Select(key => OfManifest(key, "The manifest has this operation, the document has not.")));
    }

    private static Finding OfManifest(string key, string message) =>
        new($"{ClientPlace.Folder}/{GeneratedManifest.FileName}", key, message);
}

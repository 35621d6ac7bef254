using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>What <see cref="ManifestBuilding"/> gives. With findings the manifest is not usable.</summary>
public sealed record ManifestResult(GeneratedManifest Manifest, IReadOnlyList<Finding> Findings);

/// <summary>
/// Makes the manifest: reads the client's names from its code, and holds them against the document, so that nothing
/// of the document is missing in the client and the client has nothing that the document has not.
/// </summary>
public static class ManifestBuilding
{
    /// <summary>Reads the client and holds it against the document.</summary>
    /// <param name="files">The client's files by their path, folders separated by <c>/</c>.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="kiota">The version of Kiota that wrote the client.</param>
    /// <param name="rootType">The root client's full name.</param>
    public static ManifestResult Run(IReadOnlyDictionary<string, string> files, string document, string kiota, string rootType)
    {
        var contract = JsonText.ReadObject(document, "the document");
        var client = new ClientSyntax(files);
        var findings = new List<Finding>();
        var operations = OperationsAgree.Check(contract, client, rootType, findings);
        var (models, enums) = SchemasAgree.Check(contract, client, $"{rootType[..rootType.LastIndexOf('.')]}.Models", findings);
        return new(
            new(kiota, Sha256(document), new(files.ToDictionary(file => file.Key, file => Sha256(file.Value)), StringComparer.Ordinal), operations, models, enums),
            findings);
    }

    /// <summary>The hash of a text as it is written: UTF-8 without a mark.</summary>
    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash as it stands in the manifest: lowercase hexadecimal.</summary>
    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

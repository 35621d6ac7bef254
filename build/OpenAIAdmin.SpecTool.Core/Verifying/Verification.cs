using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>
/// Whether document, lock, manifest and client belong together and nobody edited what tools write. Needs no Kiota: it
/// reads everything again from what is checked in.
/// </summary>
public static class Verification
{
    /// <summary>All findings, in the order document, lock, files, client.</summary>
    public static async Task<IReadOnlyList<Finding>> RunAsync(VerificationInput input, CancellationToken cancellation = default)
    {
        var kiota = ToolManifest.KiotaVersion(input.ToolManifest);
        List<Finding> findings =
        [
            .. ReviewedDocument.Check(input.Inputs, input.Document),
            .. await LockAgrees.CheckAsync(input.Lock, kiota, input.Document, cancellation),
        ];
        var manifest = ReadManifest(input.Client, findings);
        if (manifest is null) return findings;

        findings.AddRange(FilesAreUnchanged.Check(manifest, kiota, input.Document, input.Client));
        findings.AddRange(ClientAgrees.Check(manifest, input.Document, input.Client, isUntouched: findings.Count == 0));
        return findings;
    }

    private static GeneratedManifest? ReadManifest(IReadOnlyDictionary<string, byte[]> client, List<Finding> findings)
    {
        try
        {
            if (client.TryGetValue(GeneratedManifest.FileName, out var bytes)) return GeneratedManifest.Read(Encoding.UTF8.GetString(bytes));
            findings.Add(new(ClientPlace.Folder, GeneratedManifest.FileName, "Missing: run regenerate."));
        }
        catch (SpecException e)
        {
            findings.Add(new(ClientPlace.Folder, GeneratedManifest.FileName, $"Not readable: {e.Message}"));
        }

        return null;
    }
}

using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>The lock is of this document, and of the Kiota that the tool manifest names.</summary>
internal static class LockAgrees
{
    public static async Task<IReadOnlyList<Finding>> CheckAsync(
        string? lockText, string kiota, byte[] document, CancellationToken cancellation)
    {
        if (lockText is null) return [new(ClientPlace.Lock, "/", "Missing: run regenerate.")];

        var found = new KiotaLock(lockText);
        var findings = new List<Finding>();
        if (found.DescriptionHash != await DescriptionHash.OfAsync(document, cancellation))
        {
            findings.Add(new(ClientPlace.Lock, "/descriptionHash", "The client was generated from another document: run regenerate."));
        }

        if (found.KiotaVersion != kiota)
        {
            findings.Add(new(ClientPlace.Lock, "/kiotaVersion", $"{found.KiotaVersion}, but {ClientPlace.ToolManifest} says {kiota}."));
        }

        return findings;
    }
}

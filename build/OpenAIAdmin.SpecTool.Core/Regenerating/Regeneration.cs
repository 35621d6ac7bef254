using Microsoft.CodeAnalysis;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Renaming;

namespace OpenAIAdmin.SpecTool.Regenerating;

/// <summary>What Kiota wrote.</summary>
/// <param name="Files">The client's files by their path below the output folder, folders separated by <c>/</c>.</param>
/// <param name="Lock">The text of <c>kiota-lock.json</c>.</param>
public sealed record KiotaOutput(IReadOnlyDictionary<string, string> Files, string Lock);

/// <summary>What is to be checked in. With findings nothing of it is.</summary>
/// <param name="Files">The generated folder's files with the manifest, by their path.</param>
/// <param name="Lock">The root's <c>kiota-lock.json</c>.</param>
/// <param name="Findings">All that stands against it.</param>
/// <param name="Summary">What was done, in one line.</param>
public sealed record RegeneratedClient(
    IReadOnlyDictionary<string, string> Files, string Lock, IReadOnlyList<Finding> Findings, string Summary);

/// <summary>Makes the client that is checked in out of Kiota's output: renamed, with its manifest and lock.</summary>
public static class Regeneration
{
    /// <summary>Renames Kiota's output and makes the manifest and the lock.</summary>
    /// <param name="output">What Kiota wrote.</param>
    /// <param name="document">The document's text.</param>
    /// <param name="kiota">The version of Kiota.</param>
    /// <param name="references">What the client is compiled against.</param>
    public static RegeneratedClient Run(
        KiotaOutput output, string document, string kiota, IReadOnlyList<MetadataReference> references)
    {
        var kiotaLock = new KiotaLock(output.Lock);
        if (kiotaLock.KiotaVersion != kiota)
        {
            throw new SpecException($"{ClientPlace.Lock}: written by Kiota {kiotaLock.KiotaVersion}, {kiota} was started.");
        }

        var renamed = ClientRenaming.Run(output.Files, ClientPlace.Namespace, references);
        if (renamed.Findings.Count > 0) return new(renamed.Files, "", renamed.Findings, "");

        var (manifest, findings) = ManifestBuilding.Run(renamed.Files, document, kiota, ClientPlace.RootType);
        var files = new Dictionary<string, string>(renamed.Files) { [GeneratedManifest.FileName] = manifest.Write() };
        return new(files, kiotaLock.WriteForRepository(), findings,
            $"{renamed.Files.Count} files, {manifest.Operations.Count} operations, {manifest.Models.Count} models, "
            + $"{manifest.Enums.Count} enums; {renamed.Renamed} names changed, {renamed.Qualified} types qualified by their path.");
    }
}

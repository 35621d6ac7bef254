using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>The document and the manifest among the additional files, for generators that need both or nothing.</summary>
/// <param name="Document">The document.</param>
/// <param name="Manifest">The manifest of Kiota's output; null when there is none that can be read.</param>
internal sealed record SourceFiles(DocumentNode Document, DocumentNode? Manifest)
{
    public static bool Concern(AdditionalText file) => DocumentParser.IsDocument(file) || KiotaManifest.IsManifest(file);

    /// <summary>Both; null when there is no readable document. That, and a manifest that cannot be read, other generators report.</summary>
    public static SourceFiles? Find(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        var documents = files.Where(DocumentParser.IsDocument).ToArray();
        if (documents.Length != 1 || Read(documents[0], cancellation) is not { } document) return null;
        var manifests = files.Where(KiotaManifest.IsManifest).ToArray();
        return new(document, manifests.Length == 1 ? Read(manifests[0], cancellation) : null);
    }

    private static DocumentNode? Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation) is { } text ? DocumentReader.Read(Encoding.UTF8.GetBytes(text.ToString())) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

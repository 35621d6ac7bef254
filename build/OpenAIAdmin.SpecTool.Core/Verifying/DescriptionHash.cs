using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Verifying;

/// <summary>
/// The hash of a document as Kiota writes it into its lock: of what Microsoft.OpenApi understood and writes back, so
/// it changes with the meaning, not with white space.
/// </summary>
internal static class DescriptionHash
{
    public static async Task<string> OfAsync(byte[] document, CancellationToken cancellation)
    {
        // Kiota reads x-ms-enum and its kind as objects of their own, which are written back in an order of their own.
        var settings = new OpenApiReaderSettings();
        settings.AddMicrosoftExtensionParsers();
        using var stream = new MemoryStream(document, writable: false);
        var result = await OpenApiDocument.LoadAsync(stream, OpenApiConstants.Json, settings, cancellation);
        return result.Document is { } read
            ? await read.GetHashCodeAsync(cancellation)
            : throw new SpecException($"{ClientPlace.Document}: {string.Join("; ", result.Diagnostic?.Errors ?? [])}");
    }
}

using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>
/// Finds the operations that return a union, and asks the manifest that <c>regenerate</c> writes what Kiota called their parts:
/// Kiota's naming is never guessed.
/// </summary>
internal static class EndpointParser
{
    public const string ManifestName = "manifest.json";

    private const string PageParameter = "page";

    public static bool IsManifest(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), ManifestName, StringComparison.OrdinalIgnoreCase);

    public static ParsedEndpoints Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        // What is wrong with the document itself, or that there is none, the other generator reports.
        var documents = files.Where(DocumentParser.IsDocument).ToArray();
        if (documents.Length != 1 || Read(documents[0], cancellation) is not { } root)
        {
            return new(new([]), new([]));
        }

        var manifest = files.FirstOrDefault(IsManifest) is { } file ? Read(file, cancellation) : null;
        var endpoints = new List<EndpointModel>();
        var diagnostics = new List<DiagnosticInfo>();
        foreach (var operation in new UnionOperations(root).All())
        {
            if (Endpoint(operation, manifest, out var lacking) is { } endpoint) endpoints.Add(endpoint);
            else diagnostics.Add(new(DocumentDiagnostics.UnlistedOperation.Id, null, new([operation.Key, lacking])));
        }

        return new(new(endpoints), new(diagnostics));
    }

    private static EndpointModel? Endpoint(UnionOperation operation, DocumentNode? manifest, out string lacking)
    {
        var entry = manifest?["operations"]?[operation.Key];
        var builder = entry?["builder"]?.Text;
        var query = entry?["query"]?["type"]?.Text;
        var error = operation.ErrorSchema is { } schema ? manifest?["models"]?[schema]?["type"]?.Text : null;
        var pages = entry?["query"]?["parameters"]?[PageParameter] is not null;
        lacking = manifest is null ? "there is no readable manifest among the additional files"
            : builder is null ? "the manifest does not list it"
            : query is null || !pages ? $"it has no query parameter '{PageParameter}'"
            : "its errors have no model";
        return builder is null || query is null || error is null || !pages
            ? null
            : new(operation.Key, operation.Summary, builder, query, error, PageParameter);
    }

    public static DocumentNode? Read(AdditionalText file, CancellationToken cancellation)
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

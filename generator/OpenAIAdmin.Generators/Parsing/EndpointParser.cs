using System.Text.Json;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds the operations that return a union, and asks the manifest what Kiota called their parts.</summary>
internal static class EndpointParser
{
    private const string PageParameter = "page";

    public static ParsedEndpoints Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        // What is wrong with the document as a whole, or that there is none, the generator of the unions reports.
        var documents = files.Where(DocumentParser.IsDocument).ToArray();
        if (documents.Length != 1 || documents[0].GetText(cancellation) is not { } source) return new(new([]), new([]));
        var text = new DocumentText(documents[0].Path, source);
        if (Read(text) is not { } root) return new(new([]), new([]));

        if (KiotaManifest.Find(files, out var problem, cancellation) is not { } manifest) return new(new([]), new([problem!]));

        var findings = new Findings(text);
        var endpoints = new List<EndpointModel>();
        foreach (var operation in new UnionOperations(root).All())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Endpoint(operation, manifest, out var lacking) is { } endpoint)
            {
                // Two builders of one name would be two files of one name, which stops the generator.
                if (endpoints.All(other => other.Builder != endpoint.Builder)) endpoints.Add(endpoint);
                else findings.Add(DocumentDiagnostics.UnlistedOperation, operation.Place, operation.Key, "the manifest gives its builder to another operation too");
            }
            else findings.Add(DocumentDiagnostics.UnlistedOperation, operation.Place, operation.Key, lacking);
        }

        return new(new(endpoints), findings.All);
    }

    private static EndpointModel? Endpoint(UnionOperation operation, KiotaManifest manifest, out string lacking)
    {
        var entry = manifest.Operation(operation.Key);
        var builder = KiotaManifest.TypeName(entry?["builder"]);
        var query = KiotaManifest.TypeName(entry?["query"]?["type"]);
        var error = KiotaManifest.TypeName(manifest.Model(operation.ErrorSchema)?["type"]);
        var pages = entry?["query"]?["parameters"]?[PageParameter] is not null;
        lacking = builder is null ? "the manifest does not list it"
            : query is null || !pages ? $"it has no query parameter '{PageParameter}'"
            : "its errors have no model";
        return builder is null || query is null || error is null || !pages
            ? null
            : new(operation.Key, operation.Summary, builder, query, error, PageParameter);
    }

    private static DocumentNode? Read(DocumentText text)
    {
        try
        {
            return DocumentReader.Read(text.Utf8);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Text.Json;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds the lists of the document, and asks the manifest what Kiota called their parts.</summary>
internal static class ListParser
{
    public static ParsedLists Parse(IReadOnlyList<AdditionalText> files, CancellationToken cancellation)
    {
        // What is wrong with the document as a whole, or that there is none, the generator of the unions reports.
        var documents = files.Where(DocumentParser.IsDocument).ToArray();
        if (documents.Length != 1 || documents[0].GetText(cancellation) is not { } source) return new(new([]), new([]));
        var text = new DocumentText(documents[0].Path, source);
        if (Read(text) is not { } root) return new(new([]), new([]));

        if (KiotaManifest.Find(files, out var problem, cancellation) is not { } manifest) return new(new([]), new([problem!]));

        var findings = new Findings(text);
        var operations = new ListOperations(root).All().ToList();
        if (operations.Count == 0) findings.Add(DocumentDiagnostics.UnknownPaging, root, "the document", "none of its operations has x-pagination");
        var lists = Lists(operations, manifest, findings, cancellation).ToList();
        return new(new(lists), findings.All);
    }

    private static IEnumerable<ListModel> Lists(
        IEnumerable<ListOperation> operations, KiotaManifest manifest, Findings findings, CancellationToken cancellation)
    {
        var builders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations)
        {
            cancellation.ThrowIfCancellationRequested();
            if (PaginationParser.Parse(operation, findings) is not { } pagination) continue;
            var list = KiotaNames.Of(operation, pagination, manifest, out var lacking);

            // Two builders of one name would be two files of one name, which stops the generator.
            if (list is not null && !builders.Add(list.Builder.Type)) lacking = "the manifest gives its builder to another operation too";
            if (lacking is null) yield return list!;
            else findings.Add(DocumentDiagnostics.UnlistedOperation, operation.Place, operation.Key, lacking);
        }
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

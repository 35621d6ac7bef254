using System.Globalization;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>Turns a full upstream document into the reviewed upstream and its provenance.</summary>
public static class Import
{
    /// <summary>Reads, slices and strips a document.</summary>
    /// <param name="text">The full upstream document, JSON or YAML.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <param name="sha256">The hash of the upstream file's bytes, in lowercase hexadecimal digits.</param>
    /// <param name="date">The day on which upstream's document was this.</param>
    /// <param name="source">Where the document comes from, for the provenance.</param>
    public static ImportResult Run(string text, string name, string sha256, DateOnly date, string source)
    {
        var document = DocumentReader.Read(text, name);
        RequireLastLineEnd(text, name);
        RequireVersion(document);
        var reviewed = CanonicalForm.Of(AdminSurface.Slice(document));
        var operations = OperationsOf(reviewed);
        var paths = reviewed["paths"]!.AsObject().Count;
        var schemas = (reviewed["components"]?["schemas"] as JsonObject)?.Count ?? 0;
        var provenance = new JsonObject
        {
            ["source"] = source,
            ["date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["sha256"] = sha256,
            ["operations"] = operations.Count,
            ["schemas"] = schemas,
            ["paths"] = new JsonArray([.. AdminSurface.Prefixes.Select(prefix => JsonValue.Create(prefix))]),
        };
        return new(JsonText.Write(reviewed), JsonText.Write(provenance), operations, paths, schemas);
    }

    /// <summary>The keys of all operations of a reviewed upstream.</summary>
    public static IReadOnlySet<string> OperationsOf(JsonObject reviewed) =>
        Operation.All(reviewed).Select(operation => operation.Key).ToHashSet();

    // The rules are written for JSON Schema as 3.1 has it; 3.0 says nullable, for one, in another way.
    private static void RequireVersion(SourceDocument document)
    {
        if (document.Root["openapi"]!.ToString() is var version && version.StartsWith("3.1.", StringComparison.Ordinal)) return;
        throw new SpecException($"{document.Name}: OpenAPI 3.1 is needed, this is {version}.");
    }

    // A YAML text that was cut off is often still YAML: only its unfinished last line tells.
    private static void RequireLastLineEnd(string text, string name)
    {
        if (DocumentReader.IsJson(text) || text.EndsWith('\n')) return;
        throw new SpecException(
            $"{name}({text.Count(c => c == '\n') + 1},1): the last line has no line end: the file seems truncated "
            + "(if it is complete, add the line end).");
    }
}

using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Turns the document into models, or into diagnostics: never into an exception, never into nothing.</summary>
internal static class DocumentParser
{
    public const string FileName = "openai-admin.openapi.json";

    public static bool IsDocument(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase);

    public static ParsedDocument Parse(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
            ? Parse(file.Path, text, cancellation)
            : Broken(null, $"{file.Path} has no text.");

    /// <summary>The one document among what was parsed; that there is none, or more than one, is an error as well.</summary>
    public static ParsedDocument TheOnly(IReadOnlyList<ParsedDocument> documents) => documents.Count switch
    {
        1 => documents[0],
        0 => Broken(null, $"{FileName} is not among the additional files."),
        _ => Broken(null, $"{FileName} is given more than once among the additional files."),
    };

    private static ParsedDocument Parse(string path, SourceText source, CancellationToken cancellation)
    {
        var text = new DocumentText(path, source);
        var findings = new Findings(text);
        var unions = new List<UnionModel>();
        try
        {
            var root = DocumentReader.Read(text.Utf8);
            RepeatedMembers.Find(root, findings);
            unions.AddRange(Unions(root, findings, cancellation));
        }
        catch (JsonException e)
        {
            findings.Add(DocumentDiagnostics.Unreadable, text.At(e), e.Message);
        }
        catch (InvalidOperationException e)
        {
            findings.Add(DocumentDiagnostics.Unreadable, text.Beginning(), e.Message);
        }

        // A union of which a part is wrong is not emitted at all; the errors say why.
        return new(new(findings.All.Count == 0 ? unions : []), findings.All);
    }

    private static IEnumerable<UnionModel> Unions(DocumentNode root, Findings findings, CancellationToken cancellation)
    {
        if (root["components"]?["schemas"] is not { IsObject: true } components)
        {
            findings.Add(DocumentDiagnostics.Unreadable, root, "it has no components/schemas.");
            yield break;
        }

        var schemas = new Schemas(components);
        var found = false;
        foreach (var schema in schemas.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (schema.Value["x-union"] is null) continue;
            found = true;
            if (new UnionParser(schemas, new(root), findings).Parse(schema) is { } union) yield return union;
        }

        if (!found) findings.Add(DocumentDiagnostics.Unreadable, components, "no schema of it is marked with x-union.");
    }

    private static ParsedDocument Broken(LocationInfo? place, string cause) =>
        new(new([]), new([new(DocumentDiagnostics.Unreadable.Id, place, new([cause]))]));
}

using System.Text.Json;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Diagnostics;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>What Kiota called the parts of its output, as <c>regenerate</c> wrote it down: Kiota's naming is never guessed.</summary>
internal sealed class KiotaManifest
{
    public const string FileName = "manifest.json";

    private readonly DocumentNode operations;
    private readonly DocumentNode models;

    private KiotaManifest(DocumentNode operations, DocumentNode models)
    {
        this.operations = operations;
        this.models = models;
    }

    public static bool IsManifest(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The one manifest among the files; null when there is none that can be read, and then the diagnostic says why.</summary>
    public static KiotaManifest? Find(IReadOnlyList<AdditionalText> files, out DiagnosticInfo? problem, CancellationToken cancellation)
    {
        var manifests = files.Where(IsManifest).ToArray();
        problem = manifests.Length switch
        {
            0 => Problem(null, $"{FileName} is not among the additional files."),
            1 => null,
            _ => Problem(null, $"{FileName} is given more than once among the additional files."),
        };
        return problem is null ? Read(manifests[0], out problem, cancellation) : null;
    }

    /// <summary>What is listed of an operation, given as <c>GET /path</c>.</summary>
    public DocumentNode? Operation(string key) => operations[key];

    /// <summary>What is listed of a component schema.</summary>
    public DocumentNode? Model(string? schema) => schema is null ? null : models[schema];

    /// <summary>A type's name; null when the text is none.</summary>
    public static string? TypeName(DocumentNode? node) => CSharpName.IsFull(node?.Text) ? node!.Text : null;

    private static KiotaManifest? Read(AdditionalText file, out DiagnosticInfo? problem, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } source)
        {
            problem = Problem(null, $"{file.Path} has no text.");
            return null;
        }

        var text = new DocumentText(file.Path, source);
        try
        {
            var root = DocumentReader.Read(text.Utf8);
            problem = null;
            if (root["operations"] is { IsObject: true } operations && root["models"] is { IsObject: true } models) return new(operations, models);
            problem = Problem(text.At(root), "it has no operations and models.");
        }
        catch (JsonException e)
        {
            problem = Problem(text.At(e), e.Message);
        }
        catch (InvalidOperationException e)
        {
            problem = Problem(text.Beginning(), e.Message);
        }

        return null;
    }

    private static DiagnosticInfo Problem(LocationInfo? place, string cause) =>
        new(DocumentDiagnostics.UnreadableManifest.Id, place, new([cause]));
}

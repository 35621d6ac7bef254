using System.Text.Json;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>
/// What the generated client is called, for all who would otherwise have to guess: our generators, tests, <c>verify</c>.
/// Types are full names; nested ones are joined with a point.
/// </summary>
/// <param name="Kiota">The version of Kiota that wrote the client.</param>
/// <param name="Document">SHA-256 of the document from which it was written.</param>
/// <param name="Files">SHA-256 of every file, by its path below the generated folder.</param>
/// <param name="Operations">By method and path, as in <c>GET /organization/costs</c>.</param>
/// <param name="Models">Component schemas that are classes, by the component's name.</param>
/// <param name="Enums">Component schemas that are enums, by the component's name.</param>
public sealed record GeneratedManifest(
    string Kiota,
    string Document,
    SortedDictionary<string, string> Files,
    SortedDictionary<string, ManifestOperation> Operations,
    SortedDictionary<string, ManifestType> Models,
    SortedDictionary<string, ManifestType> Enums)
{
    /// <summary>The manifest's file in the generated folder.</summary>
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The manifest's text, byte for byte as it is checked in.</summary>
    public string Write() => JsonText.Write(JsonSerializer.SerializeToNode(this, Options)!);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static GeneratedManifest Read(string text)
    {
        try
        {
            return JsonText.ReadObject(text, FileName).Deserialize<GeneratedManifest>(Options)!;
        }
        catch (JsonException e)
        {
            throw new SpecException($"{FileName}: {e.Message}");
        }
    }
}

/// <summary>How an operation is called.</summary>
/// <param name="Builder">The request builder's type.</param>
/// <param name="Access">The way from the root client: property names, and <c>{project_id}</c> for an indexer.</param>
/// <param name="Call">The builder's method that sends the request.</param>
/// <param name="RequestInformation">The builder's method that makes the request without sending it.</param>
/// <param name="Query">The query parameters, or null when there are none.</param>
/// <param name="Body">The request body's type, or null.</param>
/// <param name="Response">The response's type, or null.</param>
public sealed record ManifestOperation(
    string Builder,
    IReadOnlyList<string> Access,
    string Call,
    string RequestInformation,
    ManifestQuery? Query,
    string? Body,
    string? Response);

/// <summary>An operation's query class, and its properties by wire name.</summary>
public sealed record ManifestQuery(string Type, SortedDictionary<string, string> Parameters);

/// <summary>A component's type, and its members by wire name or value; inherited members are among them.</summary>
public sealed record ManifestType(string Type, SortedDictionary<string, string> Members);

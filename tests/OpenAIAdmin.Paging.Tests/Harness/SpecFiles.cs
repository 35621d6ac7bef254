using System.Reflection;
using System.Text.Json;

namespace OpenAIAdmin.Paging.Tests.Harness;

/// <summary>The document, and the manifest of what Kiota called its parts.</summary>
internal static class SpecFiles
{
    private static readonly string Root = typeof(SpecFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static JsonElement Document { get; } = Read("spec/openai-admin.openapi.json");

    public static JsonElement Manifest { get; } = Read("src/OpenAIAdmin/Generated/manifest.json");

    /// <summary>All operations, as <c>GET /path</c>.</summary>
    public static IEnumerable<(string Key, JsonElement Operation)> Operations =>
        from path in Document.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        where method.Value.ValueKind == JsonValueKind.Object
        select ($"{method.Name.ToUpperInvariant()} {path.Name}", method.Value);

    public static JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? Document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    /// <summary>The schema of the answer to a successful call.</summary>
    public static JsonElement? Answer(JsonElement operation) =>
        operation.GetProperty("responses").TryGetProperty("200", out var response)
        && response.TryGetProperty("content", out var content)
        && content.TryGetProperty("application/json", out var json)
            ? Resolve(json.GetProperty("schema"))
            : null;

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root, path)));
        return document.RootElement.Clone();
    }
}

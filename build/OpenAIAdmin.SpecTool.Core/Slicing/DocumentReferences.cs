using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>
/// Everything by which one part of a document names another: <c>$ref</c>, the mapping of a discriminator, and the
/// security schemes of requirements. What merely looks so inside examples and defaults is data.
/// </summary>
internal static class DocumentReferences
{
    public static IReadOnlyList<DocumentReference> Below(JsonPointer at, Part part, JsonNode? node)
    {
        var references = new List<DocumentReference>();
        Grammar.Walk(Trail.To(at), part, node, (trail, found, map) => references.AddRange(Of(trail, found, map)));
        return references;
    }

    private static IEnumerable<DocumentReference> Of(Trail at, Part part, JsonObject map) => part switch
    {
        Part.Data => [],
        Part.SecurityRequirement =>
            map.Select(scheme => Component(at.Down(scheme.Key), "securitySchemes", scheme.Key)),
        Part.Discriminator => Mapping(at.Down("mapping"), map["mapping"] as JsonObject ?? []),
        _ => References.Target(map) is { } target ? [new(at.Down("$ref").ToPointer(), target)] : [],
    };

    // A mapping's value is the name of a component or a URI reference; only the latter has a # or a slash.
    private static IEnumerable<DocumentReference> Mapping(Trail at, JsonObject mapping) =>
        from entry in mapping
        where entry.Value?.GetValueKind() is JsonValueKind.String
        let target = entry.Value!.GetValue<string>()
        select target.AsSpan().IndexOfAny('#', '/') >= 0
            ? new DocumentReference(at.Down(entry.Key).ToPointer(), target)
            : Component(at.Down(entry.Key), "schemas", target);

    private static DocumentReference Component(Trail at, string section, string name) =>
        new(at.ToPointer(), $"#{JsonPointer.Of("components", section, name).Text}");
}

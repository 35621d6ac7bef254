using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>A place that refers to another one. The target is a URI reference such as <c>#/components/schemas/Role</c>.</summary>
internal sealed record DocumentReference(JsonPointer At, string Target)
{
    /// <summary>The target as a pointer into the same document, or null when it leads to another file.</summary>
    public JsonPointer? Local => Target.StartsWith('#') ? new(Uri.UnescapeDataString(Target[1..])) : null;

    /// <summary>Whether the target exists in a document.</summary>
    public bool IsIn(JsonObject document) =>
        Local is { } local && (local.Text is "" || (local.Text[0] == '/' && local.Find(document) is not null));
}

/// <summary>
/// Everything by which one part of a document names another: <c>$ref</c>, the mapping of a discriminator, and the
/// security schemes of requirements. What merely looks so inside examples and defaults is data.
/// </summary>
internal static class DocumentReferences
{
    public static IEnumerable<DocumentReference> Below(JsonPointer at, Part part, JsonNode? node) =>
        Grammar.Walk(at, part, node).SelectMany(found => found.Part switch
        {
            Part.Data => [],
            Part.SecurityRequirement => found.Node.Select(
                scheme => Component(found.At.Append(scheme.Key), "securitySchemes", scheme.Key)),
            Part.Discriminator => Mapping(found.At.Append("mapping"), found.Node["mapping"] as JsonObject ?? []),
            _ => References.Target(found.Node) is { } target ? [new(found.At.Append("$ref"), target)] : [],
        });

    // A mapping's value is the name of a component or a URI reference; only the latter has a # or a slash.
    private static IEnumerable<DocumentReference> Mapping(JsonPointer at, JsonObject mapping) =>
        from entry in mapping
        where entry.Value?.GetValueKind() is System.Text.Json.JsonValueKind.String
        let target = entry.Value!.GetValue<string>()
        select target.AsSpan().IndexOfAny('#', '/') >= 0
            ? new DocumentReference(at.Append(entry.Key), target)
            : Component(at.Append(entry.Key), "schemas", target);

    private static DocumentReference Component(JsonPointer at, string section, string name) =>
        new(at, $"#{JsonPointer.Of("components", section, name).Text}");
}

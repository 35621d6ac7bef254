using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>A place that refers to another one. The target is a URI reference such as <c>#/components/schemas/Role</c>.</summary>
internal sealed record DocumentReference(JsonPointer At, string Target)
{
    /// <summary>The target as a pointer into the same document, or null when it leads to another file.</summary>
    public JsonPointer? Local { get; } = Target.StartsWith('#') ? new(Uri.UnescapeDataString(Target[1..])) : null;

    /// <summary>What stands at the target, or null.</summary>
    public JsonNode? Find(JsonObject document) => Local switch
    {
        null => null,
        { Text: "" } => document,
        _ => Local.Text[0] == '/' ? Local.Find(document) : null,
    };
}

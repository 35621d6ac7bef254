using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>One of the two documents: follows its references, so that inline and hoisted are the same.</summary>
internal sealed class Side(JsonObject root)
{
    // More than any document has; ends references that lead in a circle.
    private const int MaxHops = 32;

    public JsonObject Root => root;

    public Located Start { get; } = new(root, new Trail(null, ""));

    /// <summary>What a node is when its reference is followed. One that leads nowhere stays a reference.</summary>
    public Located Resolve(Part part, Located node)
    {
        for (var hops = 0; hops < MaxHops && IsPlainReference(part, node.Node); hops++)
        {
            if (Target(References.Target(node.Node)!) is not { } target) break;
            node = target;
        }

        return node;
    }

    /// <summary>What stands at a reference's target, or null.</summary>
    public Located? Target(string target) =>
        new DocumentReference(JsonPointer.Root, target) is { Local: { } local } reference && reference.Find(root) is { } found
            ? new(found, Trail.To(local))
            : null;

    /// <summary>What stands at the target of a reference that has something beside it, or null.</summary>
    public Located? Target(Located? reference) =>
        reference?.Node is JsonValue text && text.TryGetValue<string>(out var target) ? Target(target) : null;

    /// <summary>What a value of a discriminator's mapping means: a component's name or a reference.</summary>
    public Located? Mapped(Located? value) => value?.Node is JsonValue text && text.TryGetValue<string>(out var target)
        ? Target(target.AsSpan().IndexOfAny('#', '/') >= 0 ? target : References.SchemaPrefix + target)
        : null;

    /// <summary>A reference with nothing beside it but prose; what else stands beside it counts.</summary>
    private static bool IsPlainReference(Part part, JsonNode? node) =>
        References.Target(node) is not null
        && ((JsonObject)node!).All(member => member.Key == "$ref" || CanonicalForm.IsDropped(part, member.Key));
}

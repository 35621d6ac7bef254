using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>Brings path items into one shape: written out instead of referred to, parameters on the operations.</summary>
internal static class PathItems
{
    /// <summary>
    /// Follows a path item's own <c>$ref</c> as far as it leads. Members beside a <c>$ref</c> win over those at its
    /// target. A reference that cannot be followed stays, and is reported with all others.
    /// </summary>
    public static JsonObject WrittenOut(JsonObject item, JsonObject document)
    {
        var result = item.DeepClone().AsObject();
        for (var hops = 0; hops < 16 && References.Target(result) is { } target; hops++)
        {
            var reference = new DocumentReference(JsonPointer.Root, target);
            if (!reference.IsIn(document) || reference.Local!.Find(document) is not JsonObject found) break;
            result.Remove("$ref");
            foreach (var (key, value) in found) result.TryAdd(key, value?.DeepClone());
        }

        return result;
    }

    /// <summary>Moves the parameters of a path item to each of its operations, where those have none of that name.</summary>
    public static void MoveParametersToOperations(JsonObject item, JsonObject document)
    {
        if (item["parameters"] is not JsonArray shared) return;
        item.Remove("parameters");
        foreach (var (method, node) in item)
        {
            if (node is not JsonObject operation || Grammar.SlotOf(Part.PathItem, method).Part is not Part.Operation) continue;
            var own = operation["parameters"] as JsonArray ?? [];
            var names = own.Select(parameter => Identity(parameter, document)).ToHashSet();
            operation["parameters"] = new JsonArray(
            [
                .. shared.Where(parameter => !names.Contains(Identity(parameter, document))).Concat(own)
                    .Select(parameter => parameter?.DeepClone()),
            ]);
        }
    }

    private static string? Identity(JsonNode? parameter, JsonObject document) =>
        References.Target(parameter) is { } target
        && new DocumentReference(JsonPointer.Root, target) is var reference && reference.IsIn(document)
            ? JsonPointer.Selector(reference.Local!.Find(document))
            : JsonPointer.Selector(parameter);
}

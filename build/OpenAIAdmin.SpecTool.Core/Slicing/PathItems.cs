using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>Brings path items into one shape: written out instead of referred to, parameters on the operations.</summary>
internal static class PathItems
{
    // More than any document has; ends references that lead in a circle.
    private const int MaxHops = 16;

    /// <summary>
    /// Follows a path item's own <c>$ref</c> as far as it leads. Members beside a <c>$ref</c> win over those at its
    /// target. A reference that cannot be followed stays, and is reported with all others.
    /// </summary>
    public static JsonObject WrittenOut(JsonObject item, JsonObject document)
    {
        var result = item.DeepClone().AsObject();
        for (var hops = 0; hops < MaxHops && Target(result, document) is JsonObject target; hops++)
        {
            result.Remove("$ref");
            foreach (var (key, value) in target) result.TryAdd(key, value?.DeepClone());
        }

        return result;
    }

    /// <summary>Whether a written-out item leads to something and yet not to a path item: in a circle, or to a text.</summary>
    public static bool IsStillReference(JsonObject writtenOut, JsonObject document) => Target(writtenOut, document) is not null;

    /// <summary>Moves the parameters of a path item to each of its operations, where those have none of that name.</summary>
    public static void MoveParametersToOperations(JsonObject item, JsonObject document)
    {
        if (item["parameters"] is not JsonArray shared) return;
        item.Remove("parameters");
        foreach (var (method, node) in item)
        {
            if (Grammar.SlotOf(Part.PathItem, method) is not { Part: Part.Operation, ByName: false }) continue;
            if (node is not JsonObject operation) continue;
            var own = operation["parameters"] as JsonArray ?? [];
            var names = own.Select(parameter => PlaceAndName(parameter, document)).ToHashSet();
            operation["parameters"] = new JsonArray(
            [
                .. shared.Where(parameter => !names.Contains(PlaceAndName(parameter, document))).Concat(own)
                    .Select(parameter => parameter?.DeepClone()),
            ]);
        }
    }

    private static string? PlaceAndName(JsonNode? parameter, JsonObject document) =>
        JsonPointer.Selector(Target(parameter, document) ?? parameter);

    private static JsonNode? Target(JsonNode? node, JsonObject document) =>
        References.Target(node) is { } target ? new DocumentReference(JsonPointer.Root, target).Find(document) : null;
}

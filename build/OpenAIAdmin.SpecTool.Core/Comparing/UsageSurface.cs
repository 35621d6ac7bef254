using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>What belongs to the usage union: paths by their prefix, result types by the form of their tag.</summary>
public static class UsageSurface
{
    public static bool Holds(string? path) =>
        path is not null && (path.StartsWith("/organization/usage/", StringComparison.Ordinal) || path == "/organization/costs");

    public static bool IsTag(string text) => text == "organization.costs.result"
        || (text.StartsWith("organization.usage.", StringComparison.Ordinal) && text.EndsWith(".result", StringComparison.Ordinal));

    /// <summary>The tag of a schema that is a result type: the one value of its <c>object</c>.</summary>
    public static string? TagOf(JsonNode? schema) => TagsOf(schema) is [var only] ? only : null;

    /// <summary>The tags that a schema allows its <c>object</c> to be.</summary>
    public static IReadOnlyList<string> TagsOf(JsonNode? schema) =>
        (schema as JsonObject)?["properties"] is JsonObject properties ? Tags(properties["object"]) : [];

    /// <summary>The tags among the values of a schema.</summary>
    public static IReadOnlyList<string> Tags(JsonNode? schema) =>
    [
        .. ((schema as JsonObject)?["enum"] as JsonArray ?? []).Append((schema as JsonObject)?["const"])
            .OfType<JsonValue>().Select(value => $"{value}").Where(IsTag).Distinct(),
    ];

    /// <summary>The tag by which a member of the union is called that came or went.</summary>
    public static string? TagIn(Difference difference) => difference.Name is { } name && IsTag(name) ? name : null;

    /// <summary>The only text that a schema allows, said by <c>const</c> or by an <c>enum</c> of one.</summary>
    public static string? Constant(JsonNode? schema) =>
        ((schema as JsonObject)?["const"] ?? ((schema as JsonObject)?["enum"] is JsonArray { Count: 1 } only ? only[0] : null))
            is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Every result type at or below a node, references followed, with its place in the document.</summary>
    public static IReadOnlyList<PlacedTag> TagsBelow(JsonNode? node, JsonPointer at, JsonObject document)
    {
        var found = new List<PlacedTag>();
        var reached = new HashSet<JsonNode>();
        Collect(node, at);
        return found;

        void Collect(JsonNode? here, JsonPointer place)
        {
            if (here is null || !reached.Add(here)) return;
            found.AddRange(TagsOf(here).Select(tag => new PlacedTag(tag, place, here)));
            if (References.Target(here) is ['#', '/', ..] target && new JsonPointer(target[1..]) is { } pointer)
            {
                Collect(pointer.Find(document), pointer);
            }

            if (here is JsonObject map)
            {
                foreach (var (key, value) in map) Collect(value, place.Append(key));
            }
            else if (here is JsonArray list)
            {
                foreach (var (index, item) in list.Index()) Collect(item, place.Append(JsonPointer.Selector(item) ?? $"{index}"));
            }
        }
    }
}

/// <summary>A result type, and where it stands.</summary>
public sealed record PlacedTag(string Tag, JsonPointer At, JsonNode Schema);

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// The one way in which both sides say what a page can say: media types, statuses and the brackets of lists are not on
/// the page, so both have the same ones.
/// </summary>
internal static class PageForm
{
    public const string Status = "200";

    private const string MediaType = "application/json";
    private const string Brackets = "[]";

    public static JsonPointer SchemaIn(JsonPointer holder) => holder.Append("content", MediaType, "schema");

    public static JsonObject Content(JsonNode schema) =>
        new() { ["content"] = new JsonObject { [MediaType] = new JsonObject { ["schema"] = schema } } };

    public static JsonObject Parameter(string place, string name, bool isRequired, JsonNode schema)
    {
        var parameter = new JsonObject { ["in"] = place, ["name"] = name };
        if (isRequired) parameter["required"] = true;
        parameter["schema"] = schema;
        return parameter;
    }

    /// <summary>A parameter's name without the brackets that it has on the wire when it is a list.</summary>
    public static string ParameterName(string name) =>
        name.EndsWith(Brackets, StringComparison.Ordinal) ? name[..^Brackets.Length] : name;

    /// <summary>One schema for several: unions inside are dissolved, all mere values stand in one list, and
    /// nothing twice.</summary>
    public static JsonObject Union(IEnumerable<JsonObject> alternatives)
    {
        var flat = new List<JsonObject>();
        foreach (var alternative in alternatives.SelectMany(Dissolved))
        {
            if (Values(alternative) is { } values && flat.Find(other => Values(other) is not null && IsSameType(other, alternative)) is { } other)
            {
                foreach (var value in Taken(values)) Values(other)!.Add(value);
            }
            else if (!flat.Exists(other => JsonText.Same(other, alternative)))
            {
                flat.Add(alternative);
            }
        }

        return flat is [var only] ? only : new() { ["oneOf"] = new JsonArray([.. flat]) };
    }

    private static IEnumerable<JsonObject> Dissolved(JsonObject alternative) =>
        alternative["oneOf"] is JsonArray inner ? Taken(inner).Cast<JsonObject>() : [alternative];

    private static JsonArray? Values(JsonObject schema) => schema["enum"] as JsonArray;

    private static bool IsSameType(JsonObject one, JsonObject other) => JsonText.Same(one["type"], other["type"]);

    // The nodes themselves, not copies: their lines are known by them.
    private static JsonNode?[] Taken(JsonArray list)
    {
        var items = list.ToArray();
        list.Clear();
        return items;
    }
}

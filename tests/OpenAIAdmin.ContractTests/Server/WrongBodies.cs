using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Server;

/// <summary>From a right body, bodies that are wrong in one member each.</summary>
internal static class WrongBodies
{
    public static IEnumerable<(string What, string Reason, string Body)> Of(Schema schema, JsonObject right)
    {
        if (schema.Tag is { } tag) yield return ("a case that is none", $"{tag} is \"made_up\"", Changed(right, tag, "made_up"));
        var described = schema.CaseOf(right)!;
        yield return ("an unknown member", "body.made_up is not in the document", Changed(right, "made_up", 1));
        foreach (var (name, member) in described.Members)
        {
            if (member.IsRequired) yield return ("a member missing", name == schema.Tag ? "which is none of" : $"body.{name} is missing", Without(right, name));
            if (name == schema.Tag) continue;
            if (member.Schema.Type is not null) yield return ("a value of another type", $"body.{name}", Changed(right, name, OfAnotherType(member.Schema)));
            if (!member.MayBeNull) yield return ("null where it may not stand", $"body.{name} must not be null", Changed(right, name, null));
            if (member.Schema.Values is not null || member.Schema.Constant is not null) yield return ("a value that is none", $"body.{name} is \"made_up\"", Changed(right, name, "made_up"));
            foreach (var wrong in OutOfBounds(member.Schema)) yield return ("a value out of bounds", $"body.{name}", Changed(right, name, wrong));
            if (right.ContainsKey(name)) yield return ("a member twice", "the body is not JSON", $$"""{"{{name}}":{{right[name]?.ToJsonString() ?? "null"}},{{right.ToJsonString()[1..]}}""");
        }
    }

    private static JsonNode OfAnotherType(Schema schema) => schema.Type is "object" or "array" ? "text" : new JsonObject();

    private static IEnumerable<JsonNode> OutOfBounds(Schema schema)
    {
        if (schema.Bounds.Least is { } least) yield return OfSize(schema, least - 1);
        if (schema.Bounds.Most is { } most) yield return OfSize(schema, most + 1);
    }

    private static JsonNode OfSize(Schema schema, long size) => schema.Type switch
    {
        "string" => new string('x', (int)size),
        "array" => new JsonArray([.. Enumerable.Range(0, (int)size).Select(index => (JsonNode)$"item {index}")]),
        _ => size,
    };

    private static string Changed(JsonObject right, string name, JsonNode? value)
    {
        var changed = right.DeepClone().AsObject();
        changed[name] = value;
        return changed.ToJsonString();
    }

    private static string Without(JsonObject right, string name)
    {
        var changed = right.DeepClone().AsObject();
        changed.Remove(name);
        return changed.ToJsonString();
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Bodies;
using OpenAIAdmin.ContractTests.Contract;
using OpenAIAdmin.ContractTests.Server;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>Answers of a story, made from the fixtures.</summary>
internal static class Answers
{
    public static readonly Answer NotFound = Answer.Error(404, "There is no such thing here.", "invalid_request_error", code: "not_found");

    /// <summary>The fixture of an operation, with other values in places.</summary>
    public static Answer Of(string key, params (string Member, JsonNode? Value)[] changes)
    {
        var json = Json(key);
        foreach (var (member, value) in changes) json[member] = value?.DeepClone();
        return new Answer(json.ToJsonString());
    }

    /// <summary>The fixture of a list, with these items in place of its own.</summary>
    public static Answer ListOf(string key, params JsonObject[] items)
    {
        var list = Json(key);
        list["data"] = new JsonArray([.. items.Select(item => item.DeepClone())]);
        list["has_more"] = false;
        if (list.ContainsKey("next")) list["next"] = null;
        foreach (var cursor in new[] { "first_id", "last_id" })
        {
            if (list.ContainsKey(cursor)) list[cursor] = (cursor == "first_id" ? items.FirstOrDefault() : items.LastOrDefault())?["id"]?.DeepClone();
        }

        return new Answer(list.ToJsonString());
    }

    public static JsonObject Json(string key) => JsonNode.Parse(Fixture.TextOf(ContractDocument.Operations[key]))!.AsObject();

    public static JsonObject With(this JsonObject json, string member, JsonNode? value)
    {
        json[member] = value;
        return json;
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A document of one operation, <c>POST /things</c>, and some components: just enough to see a rule work.</summary>
internal static class TinyDocument
{
    public static JsonObject Of(
        string schemas = "{}", string? parameters = null, string? body = null, string? answer = null)
    {
        var operation = new JsonObject { ["responses"] = new JsonObject() };
        if (parameters is not null) operation["parameters"] = JsonNode.Parse(parameters);
        if (body is not null) operation["requestBody"] = Content(body);
        if (answer is not null) operation["responses"] = new JsonObject { ["200"] = Content(answer) };
        return new()
        {
            ["paths"] = new JsonObject { ["/things"] = new JsonObject { ["post"] = operation } },
            ["components"] = new JsonObject { ["schemas"] = JsonNode.Parse(schemas) },
        };
    }

    public static JsonObject Of(params (string Name, string Schema)[] schemas) =>
        Of($"{{{string.Join(",", schemas.Select(s => $"\"{s.Name}\": {s.Schema}"))}}}");

    private static JsonObject Content(string schema) => new()
    {
        ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = JsonNode.Parse(schema) } },
    };
}

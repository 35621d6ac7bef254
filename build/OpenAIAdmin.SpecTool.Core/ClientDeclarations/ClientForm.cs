using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>The one way in which both sides say what a client package can say of an operation.</summary>
internal static class ClientForm
{
    private const string Status = "200";
    private const string MediaType = "application/json";

    public static JsonPointer SchemaIn(JsonPointer operation) => operation.Append("responses", Status, "content", MediaType, "schema");

    public static JsonObject Operation(JsonObject schema) => new()
    {
        ["responses"] = new JsonObject
        {
            [Status] = new JsonObject { ["content"] = new JsonObject { [MediaType] = new JsonObject { ["schema"] = schema } } },
        },
    };

    /// <summary>A result in which these kinds of objects occur, at whatever depth.</summary>
    public static JsonObject Schema(IEnumerable<JsonObject> constants) => new() { ["oneOf"] = new JsonArray([.. constants]) };

    public static JsonObject Constant(string value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["object"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(value) } },
    };

    public static string? ValueOf(JsonNode schema) => UsageSurface.Constant(schema["properties"]?["object"]);
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Upstream declares 429 on some operations and 400 on a few; Kiota throws away the body of a status that is not
/// declared. Every operation gets <c>4XX</c> and <c>5XX</c> with one schema.
/// </summary>
public sealed class ErrorResponsesAreTyped : INormalisation
{
    public const string Error = "AdminApiError";
    public const string Detail = "AdminApiErrorDetail";

    public void Apply(NormalisationContext context)
    {
        foreach (var operation in Operation.All(context.Document))
        {
            if (operation.Node["responses"] is not JsonObject responses) operation.Node["responses"] = responses = [];
            foreach (var status in responses.Select(r => r.Key).Where(s => !s.StartsWith('2')).ToArray())
            {
                responses.Remove(status);
            }

            responses["4XX"] = Response();
            responses["5XX"] = Response();
        }

        (context.Document["components"] as JsonObject)?.Remove("responses");
        context.Schemas[Error] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("error"),
            ["properties"] = new JsonObject { ["error"] = References.ToSchema(Detail) },
        };
        context.Schemas[Detail] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["code"] = NullableString(),
                ["message"] = new JsonObject { ["type"] = "string" },
                ["param"] = NullableString(),
                ["type"] = NullableString(),
            },
        };
    }

    private static JsonObject NullableString() => new() { ["type"] = new JsonArray("string", "null") };

    private static JsonObject Response() => new()
    {
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject { ["schema"] = References.ToSchema(Error) },
        },
    };
}

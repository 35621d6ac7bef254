using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Cli.Demo;

/// <summary>Answers usage and cost requests as the API does: checks the key and the required parameter, and hands out pages by cursor.</summary>
internal sealed class DemoApi(string key)
{
    private const string UsagePrefix = "/v1/organization/usage/";
    private const string CostsPath = "/v1/organization/costs";

    public LoopbackAnswer Answer(LoopbackRequest request)
    {
        if (request.Authorization != $"Bearer {key}") return Error(401, "invalid_api_key", "The demo server doesn't know this key.");
        if (request.Method != "GET" || PayloadName(request.Path) is not { } name || DemoPayloads.Find(name) is not { } pages)
        {
            return Error(404, "not_found", $"The demo server has nothing at {request.Method} {request.Path}.");
        }

        if (!request.Query.ContainsKey("start_time")) return Error(400, "missing_required_parameter", "Missing required parameter: 'start_time'.");

        var page = request.Query.TryGetValue("page", out var cursor) ? PageAfter(pages, cursor) : pages[0];
        return page is null
            ? Error(400, "invalid_cursor", $"The demo server never gave out the cursor '{cursor}'.")
            : new LoopbackAnswer(200, page.ToJsonString());
    }

    private static string? PayloadName(string path) =>
        path == CostsPath ? "costs" : path.StartsWith(UsagePrefix, StringComparison.Ordinal) ? path[UsagePrefix.Length..] : null;

    private static JsonNode? PageAfter(JsonArray pages, string cursor)
    {
        var index = pages.TakeWhile(page => (string?)page!["next_page"] != cursor).Count() + 1;
        return index < pages.Count ? pages[index] : null;
    }

    private static LoopbackAnswer Error(int status, string code, string message) =>
        new(status, $$$"""{"error":{"message":{{{JsonSerializer.Serialize(message)}}},"type":"invalid_request_error","param":null,"code":"{{{code}}}"}}""");
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ReferencePages;

/// <summary>
/// Cuts a document down to what a page would say of it. Not on a page, and so not compared: nullability, formats,
/// limits, defaults, failures, security, deprecations, media types, and how parameters are written.
/// </summary>
internal static class PageCut
{
    /// <param name="scope">Which operations the page speaks of.</param>
    public static JsonObject Of(JsonObject document, PageScope scope)
    {
        var schemas = new SchemaCut(document);
        var paths = new JsonObject();
        foreach (var operation in Documents.Operation.All(document).Where(scope.Holds))
        {
            if (paths[operation.Path] is not JsonObject item) paths[operation.Path] = item = [];
            item[operation.Method] = Cut(operation.Node, new Side(document), schemas);
        }

        return new() { ["paths"] = paths, ["components"] = new JsonObject { ["schemas"] = schemas.Components() } };
    }

    private static JsonObject Cut(JsonObject operation, Side side, SchemaCut schemas)
    {
        var node = new JsonObject
        {
            ["parameters"] = new JsonArray(
            [
                .. (operation["parameters"] as JsonArray ?? []).Select(parameter => Parameter(Resolved(side, Part.Parameter, parameter), schemas)),
            ]),
        };
        if (Content(Resolved(side, Part.RequestBody, operation["requestBody"]), schemas) is { Count: > 0 } body) node["requestBody"] = body;
        var success = (operation["responses"] as JsonObject ?? []).OrderBy(response => response.Key, StringComparer.Ordinal)
            .FirstOrDefault(response => response.Key.StartsWith('2')).Value;
        node["responses"] = new JsonObject { [PageForm.Status] = Content(Resolved(side, Part.Response, success), schemas) };
        return node;
    }

    private static JsonObject Parameter(JsonNode? parameter, SchemaCut schemas) => PageForm.Parameter(
        (string)parameter!["in"]!,
        PageForm.ParameterName((string)parameter["name"]!),
        (bool?)parameter["required"] ?? false,
        schemas.Of(parameter["schema"]));

    private static JsonObject Content(JsonNode? holder, SchemaCut schemas) =>
        (holder?["content"] as JsonObject)?.FirstOrDefault().Value is { } media ? PageForm.Content(schemas.Of(media["schema"])) : [];

    private static JsonNode? Resolved(Side side, Part part, JsonNode? node) =>
        side.Resolve(part, side.Start with { Node = node }).Node;
}

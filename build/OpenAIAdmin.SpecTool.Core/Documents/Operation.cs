using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>One operation of a document: a method on a path template.</summary>
public sealed record Operation(string Method, string Path, JsonObject Node)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];

    /// <summary>How operations are named everywhere in this project: <c>GET /organization/costs</c>.</summary>
    public string Key => $"{Method.ToUpperInvariant()} {Path}";

    public JsonPointer Pointer => JsonPointer.Of("paths", Path, Method);

    public IEnumerable<JsonObject> Parameters => (Node["parameters"] as JsonArray ?? []).OfType<JsonObject>().ToArray();

    public static IEnumerable<Operation> All(JsonObject document) =>
        from path in (document["paths"] as JsonObject ?? []).ToArray()
        where path.Value is JsonObject
        from method in Methods
        where path.Value![method] is JsonObject
        select new Operation(method, path.Key, (JsonObject)path.Value![method]!);
}

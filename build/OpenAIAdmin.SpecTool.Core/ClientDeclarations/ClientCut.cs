using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.ClientDeclarations;

/// <summary>
/// Cuts a document down to what a client package would tell of it. The names of path parameters are the client's own,
/// so paths are written with those; and of a list the client shows the items only.
/// </summary>
internal sealed partial class ClientCut(IEnumerable<ClientCall> calls)
{
    private readonly Dictionary<string, string> paths = calls.DistinctBy(call => Erased(call.Path)).ToDictionary(call => Erased(call.Path), call => call.Path);

    private readonly HashSet<string> paged = [.. calls.Where(call => call.IsPaged).Select(call => $"{call.Method} {Erased(call.Path)}")];

    public JsonObject Of(JsonObject document)
    {
        var cut = new JsonObject();
        foreach (var operation in Documents.Operation.All(document))
        {
            var erased = Erased(operation.Path);
            var path = paths.GetValueOrDefault(erased, operation.Path);
            if (cut[path] is not JsonObject item) cut[path] = item = [];
            var constants = Constants(document, operation, withoutList: paged.Contains($"{operation.Method} {erased}"));
            item[operation.Method] = ClientForm.Operation(ClientForm.Schema(constants.Select(ClientForm.Constant)));
        }

        return new() { ["paths"] = cut };
    }

    private static SortedSet<string> Constants(JsonObject document, Operation operation, bool withoutList)
    {
        var side = new Side(document);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<JsonNode>();
        foreach (var (_, response) in (operation.Node["responses"] as JsonObject ?? []).Where(response => response.Key.StartsWith('2')))
        {
            foreach (var (_, media) in Resolved(Part.Response, response)?["content"] as JsonObject ?? [])
            {
                var schema = Resolved(Part.Schema, media?["schema"]);
                Collect(withoutList ? schema?["properties"]?["data"] : schema);
            }
        }

        return found;

        JsonNode? Resolved(Part part, JsonNode? node) => side.Resolve(part, new(node, new(null, ""))).Node;

        void Collect(JsonNode? node)
        {
            if (node is null || !reached.Add(node)) return;
            if (node is JsonObject && ClientForm.ValueOf(node) is { } value) found.Add(value);
            if (References.Target(node) is { } target) Collect(side.Target(target)?.Node);
            foreach (var below in node is JsonObject map ? map.Select(member => member.Value) : node as JsonArray ?? []) Collect(below);
        }
    }

    private static string Erased(string path) => Placeholder().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}

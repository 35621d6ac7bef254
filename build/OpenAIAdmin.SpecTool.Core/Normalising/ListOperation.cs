using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>What an operation shows of a list: its parameters, and the members of its answer and of its items.</summary>
public sealed class ListOperation(Operation operation, JsonObject document)
{
    public const string HasMore = "has_more";
    public const string Limit = "limit";

    private readonly Dictionary<string, JsonObject> answer = Members(document, Answer(operation));

    public bool IsGet => operation.Method == "get";

    /// <summary>Asked widely, so that no list slips through as something else.</summary>
    public bool LooksLikeOne =>
        answer.Keys.Any(name => name is HasMore or "first_id" or "last_id" or "next" or "next_page")
        || (IsGet && (answer.ContainsKey("data") || Takes("after") || Takes("before") || Takes("page") || Takes("cursor") || (string?)answer.GetValueOrDefault("object")?["const"] is "list" or "page"));

    public string? MoreMember => answer.TryGetValue(HasMore, out var more) && SchemaTypes.Has(more, "boolean") ? HasMore : null;

    /// <summary>The member that has the items; null when it is none or not the only one.</summary>
    public string? ItemsMember => ItemsMembers is [var one] ? one : null;

    /// <summary>The member that tells one item from another.</summary>
    public string? Identity
    {
        get
        {
            if (ItemsMember is not { } items) return null;
            var item = Members(document, answer[items]["items"]);
            if (item.ContainsKey("id")) return "id";
            if (item.ContainsKey("start_time")) return "start_time";

            // A group in a project is told by its group's id; the project's is the same for all, and stands in the path.
            var ids = item.Keys.Where(name => name.EndsWith("_id", StringComparison.Ordinal) && !operation.Path.Contains($"{{{name}}}", StringComparison.Ordinal));
            return ids.ToArray() is [var only] ? only : null;
        }
    }

    public bool Takes(string parameter) => operation.Parameters.Any(p => (string?)p["in"] == "query" && (string?)p["name"] == parameter);

    /// <summary>Which of these the answer has.</summary>
    public IEnumerable<string> CursorMembers(IEnumerable<string> names) => names.Where(answer.ContainsKey);

    private string[] ItemsMembers =>
        [.. answer.Where(member => SchemaTypes.Has(member.Value, "array") && Members(document, member.Value["items"]).Count > 0).Select(member => member.Key)];

    private static JsonNode? Answer(Operation operation) =>
        (operation.Node["responses"] as JsonObject ?? []).FirstOrDefault(response => response.Key.StartsWith('2')).Value?["content"]?["application/json"]?["schema"];

    /// <summary>The members of a schema and of all that it is put together from; references are followed.</summary>
    private static Dictionary<string, JsonObject> Members(JsonObject document, JsonNode? node)
    {
        Dictionary<string, JsonObject> members = [];
        Add(node, []);
        return members;

        void Add(JsonNode? node, HashSet<string> followed)
        {
            if (Resolve(node, followed) is not { } schema) return;
            foreach (var part in schema["allOf"] as JsonArray ?? []) Add(part, followed);
            foreach (var (name, member) in schema["properties"] as JsonObject ?? [])
            {
                if (Resolve(member, []) is { } resolved) members[name] = resolved;
            }
        }

        JsonObject? Resolve(JsonNode? node, HashSet<string> followed) =>
            References.SchemaName(node) is not { } name ? node as JsonObject
            : followed.Add(name) ? Resolve(document["components"]?["schemas"]?[name], followed)
            : null;
    }
}

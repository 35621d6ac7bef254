namespace OpenAIAdmin.Generators.Parsing;

/// <summary>An operation whose answer reaches a union.</summary>
/// <param name="Key">The operation, as <c>GET /path</c>.</param>
/// <param name="Summary">The document's summary.</param>
/// <param name="ErrorSchema">The name of the schema of its errors.</param>
/// <param name="Place">The path in the document.</param>
internal sealed record UnionOperation(string Key, string Summary, string? ErrorSchema, DocumentMember Place);

/// <summary>Finds the operations whose answers reach a union, following references through envelopes of any depth.</summary>
internal sealed class UnionOperations(DocumentNode root)
{
    public IEnumerable<UnionOperation> All() =>
        from path in root["paths"]?.Members ?? []
        let operation = path.Value["get"]
        where operation is not null && Answer(operation, "200") is { } answer && ReachesUnion(answer, [])
        select new UnionOperation("GET " + path.Name, operation["summary"]?.Text ?? "", ReferenceOf(Answer(operation, "4XX")), path);

    private static DocumentNode? Answer(DocumentNode operation, string status) =>
        operation["responses"]?[status]?["content"]?["application/json"]?["schema"];

    private bool ReachesUnion(DocumentNode node, HashSet<string> seen)
    {
        if (node["x-union"] is not null) return true;
        if (ReferenceOf(node) is { } name && seen.Add(name) && root["components"]?["schemas"]?[name] is { } schema)
        {
            return ReachesUnion(schema, seen);
        }

        return node.Members.Any(member => ReachesUnion(member.Value, seen)) || node.Items.Any(item => ReachesUnion(item, seen));
    }

    private static string? ReferenceOf(DocumentNode? node) => Schemas.NameIn(node?["$ref"]?.Text);
}

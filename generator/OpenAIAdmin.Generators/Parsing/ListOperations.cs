namespace OpenAIAdmin.Generators.Parsing;

/// <summary>An operation that is a list, or looks like one.</summary>
/// <param name="Key">The operation, as <c>GET /path</c>.</param>
/// <param name="Node">The operation in the document.</param>
/// <param name="Place">Its path in the document.</param>
/// <param name="Page">The schema of its answer.</param>
/// <param name="ReturnsUnion">Whether its answer reaches a union.</param>
internal sealed record ListOperation(string Key, DocumentNode Node, DocumentMember Place, DocumentMember? Page, bool ReturnsUnion)
{
    public DocumentNode? Pagination => Node["x-pagination"];

    public string? ErrorSchema => Schemas.NameIn(ListOperations.Answer(Node, "4XX")?["$ref"]?.Text);
}

/// <summary>Finds the lists, and asks widely, so that none slips through: what says how it is paged, and what looks as if it should.</summary>
internal sealed class ListOperations(DocumentNode root)
{
    private readonly Schemas schemas = new(root["components"]?["schemas"] ?? root);

    public IEnumerable<ListOperation> All() =>
        from path in root["paths"]?.Members ?? []
        from method in path.Value.Members
        where method.Value.IsObject
        let answer = Answer(method.Value, "200")
        let page = schemas.Target(answer?["$ref"]?.Text)
        let returnsUnion = answer is not null && ReachesUnion(answer, [])
        where returnsUnion || method.Value["x-pagination"] is not null || page?.Value["properties"]?["has_more"] is not null
        select new ListOperation($"{method.Name.ToUpperInvariant()} {path.Name}", method.Value, path, page, returnsUnion);

    public static DocumentNode? Answer(DocumentNode operation, string status) =>
        operation["responses"]?[status]?["content"]?["application/json"]?["schema"];

    private bool ReachesUnion(DocumentNode node, HashSet<string> seen)
    {
        if (node["x-union"] is not null) return true;
        if (Schemas.NameIn(node["$ref"]?.Text) is { } name && seen.Add(name) && schemas.Target(node["$ref"]!.Text) is { } schema)
        {
            return ReachesUnion(schema.Value, seen);
        }

        return node.Members.Any(member => ReachesUnion(member.Value, seen)) || node.Items.Any(item => ReachesUnion(item, seen));
    }
}

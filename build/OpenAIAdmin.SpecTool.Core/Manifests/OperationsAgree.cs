using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Manifests;

/// <summary>Document and client have the same operations, with the same parameters.</summary>
internal static class OperationsAgree
{
    public static SortedDictionary<string, ManifestOperation> Check(
        JsonObject document, ClientSyntax client, string rootType, List<Finding> findings)
    {
        var expected = Operation.All(document).ToDictionary(operation => operation.Key);
        var found = OperationReader.All(client, rootType);
        foreach (var twice in found.GroupBy(operation => operation.Key).Where(group => group.Count() > 1))
        {
            findings.Add(new(ClientPlace.Folder, twice.Key, $"Reachable in {twice.Count()} ways: {string.Join(", ", twice.Select(o => o.Entry.Builder))}."));
        }

        foreach (var missing in expected.Keys.Except(found.Select(operation => operation.Key)))
        {
            findings.Add(new(ClientPlace.Folder, missing, "No public builder leads to this operation of the document."));
        }

        foreach (var operation in found)
        {
            if (expected.TryGetValue(operation.Key, out var contract)) findings.AddRange([.. Parameters(contract, operation), .. Contents(contract, operation)]);
            else findings.Add(new(ClientPlace.Folder, operation.Key, $"{operation.Entry.Builder} has this operation, the document has not."));
        }

        return new(found.DistinctBy(o => o.Key).ToDictionary(o => o.Key, o => o.Entry), StringComparer.Ordinal);
    }

    private static IEnumerable<Finding> Parameters(Operation contract, ClientOperation operation)
    {
        var named = contract.Parameters.Where(p => (string?)p["in"] == "query").Select(p => (string)p["name"]!).ToHashSet();
        var properties = operation.Entry.Query?.Parameters.Keys.ToHashSet() ?? [];
        foreach (var name in named.Except(properties))
        {
            yield return new(ClientPlace.Folder, operation.Key, $"No property sends the query parameter '{name}'.");
        }

        foreach (var name in properties.Except(named))
        {
            yield return new(ClientPlace.Folder, operation.Key, $"The property of '{name}' stands for no query parameter of the document.");
        }

        // Operations of one path share a template: it may have more.
        foreach (var name in properties.Except(operation.Url.Query))
        {
            yield return new(ClientPlace.Folder, operation.Key, $"The URL template has no place for the query parameter '{name}'.");
        }

        var steps = string.Concat(operation.Entry.Access.Where(step => step[0] == '{'));
        var segments = string.Concat(contract.Path.Split('/').Where(segment => segment.StartsWith('{')));
        if (steps != segments)
        {
            yield return new(ClientPlace.Folder, operation.Key, $"The way to it is indexed by {steps}, its path by {segments}.");
        }
    }

    private static IEnumerable<Finding> Contents(Operation contract, ClientOperation operation)
    {
        var success = (contract.Node["responses"] as JsonObject ?? []).FirstOrDefault(response => response.Key.StartsWith('2')).Value;
        if (ComponentOf(contract.Node["requestBody"]) != SimpleName(operation.Entry.Body))
        {
            yield return new(ClientPlace.Folder, operation.Key, $"{operation.Entry.Body ?? "Nothing"} is sent as its body, which is no type of the document's.");
        }

        if (ComponentOf(success) != SimpleName(operation.Entry.Response))
        {
            yield return new(ClientPlace.Folder, operation.Key, $"{operation.Entry.Response ?? "Nothing"} is read as its response, which is no type of the document's.");
        }
    }

    private static string? ComponentOf(JsonNode? holder) => References.SchemaName(holder?["content"]?["application/json"]?["schema"]);

    private static string? SimpleName(string? type) => type?[(type.LastIndexOf('.') + 1)..];
}

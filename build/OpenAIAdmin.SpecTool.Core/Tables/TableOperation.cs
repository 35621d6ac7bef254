using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tables;

/// <summary>What the tables say of one operation.</summary>
/// <param name="Key">Method and path.</param>
/// <param name="Family">The first resource of its path: endpoints of one family are paced together.</param>
/// <param name="Call">How it is called in C#, from <c>client</c> on.</param>
/// <param name="Kind">What it gives beyond one answer.</param>
/// <param name="Summary">The document's summary.</param>
/// <param name="Source">The addition that brought it, or null where upstream's document has it.</param>
internal sealed record TableOperation(string Key, string Family, string Call, OperationKind Kind, string Summary, string? Source)
{
    /// <summary>All operations of a document, by path and method.</summary>
    public static IReadOnlyList<TableOperation> All(JsonObject document, GeneratedManifest manifest, IReadOnlyDictionary<string, string> additions)
    {
        var sources = additions
            .SelectMany(file => Operation.All(JsonText.ReadObject(file.Value, file.Key)).Select(operation => (operation.Key, Source: file.Key)))
            .ToDictionary(added => added.Key, added => added.Source);
        return [.. Operation.All(document)
            .OrderBy(operation => operation.Path, StringComparer.Ordinal).ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .Select(operation => Of(operation, manifest, sources.GetValueOrDefault(operation.Key)))];
    }

    private static TableOperation Of(Operation operation, GeneratedManifest manifest, string? source)
    {
        if (!manifest.Operations.TryGetValue(operation.Key, out var called))
        {
            throw new SpecException($"{ClientPlace.Folder}/{GeneratedManifest.FileName} lacks {operation.Key}: run regenerate first.");
        }

        var kind = KindOf(operation, called);
        var way = string.Concat(called.Access.Select(step => step.StartsWith('{') ? $"[{step.Trim('{', '}')}]" : "." + step));
        var method = kind is OperationKind.One ? called.Call : "EnumerateAsync";
        return new(operation.Key, FamilyOf(operation.Path), $"client{way}.{method}", kind, operation.Node["summary"]?.GetValue<string>() ?? "", source);
    }

    private static OperationKind KindOf(Operation operation, ManifestOperation called) =>
        !operation.Node.ContainsKey("x-pagination") ? OperationKind.One
        : called.Response == "OpenAIAdmin.Models.WireUsagePage" ? OperationKind.Usage
        : OperationKind.List;

    private static string FamilyOf(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).First(part => part != "organization");
}

/// <summary>What an operation gives.</summary>
internal enum OperationKind
{
    /// <summary>One answer.</summary>
    One,

    /// <summary>A list with pages.</summary>
    List,

    /// <summary>A list of time buckets with results of the union.</summary>
    Usage,
}

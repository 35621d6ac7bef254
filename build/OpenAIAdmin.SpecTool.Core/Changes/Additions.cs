using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Changes;

/// <summary>
/// What we know of the API and upstream's document does not show: operations, schemas and newer values, each file
/// with its source. Merged into the reviewed upstream before anything else.
/// </summary>
public static class Additions
{
    public static void Merge(
        JsonObject document, IReadOnlyDictionary<string, string> files, ICollection<Finding> findings)
    {
        // An upstream may need no component, and then has none of them.
        if (document["components"] is not JsonObject components) document["components"] = components = [];
        components.TryAdd("schemas", new JsonObject());

        var parsed = files.Select(f => (Name: f.Key, File: JsonText.ReadObject(f.Value, f.Key))).ToArray();
        foreach (var (name, file) in parsed)
        {
            if (string.IsNullOrWhiteSpace((string?)file["source"]))
            {
                findings.Add(new(name, "source", "An additions file names its source."));
            }

            MergePaths(document, name, file["paths"] as JsonObject ?? [], findings);
            MergeSchemas(document, name, file["schemas"] as JsonObject ?? [], findings);
        }

        // Changes come last: one may reach into what another file has added.
        foreach (var (name, file) in parsed)
        {
            foreach (var node in file["changes"] as JsonArray ?? [])
            {
                if (Change.Read(name, node, "source", findings) is { } change)
                {
                    ChangeApplier.Apply(document, change, findings);
                }
            }
        }
    }

    private static void MergePaths(JsonObject document, string name, JsonObject paths, ICollection<Finding> findings)
    {
        var target = (JsonObject)document["paths"]!;
        foreach (var (path, item) in paths)
        {
            if (target[path] is not JsonObject existing) target[path] = existing = [];
            foreach (var (method, operation) in (JsonObject)item!)
            {
                AddNew(existing, Part.Operation, method, operation, new(name, $"{method.ToUpperInvariant()} {path}", ""), findings);
            }
        }
    }

    private static void MergeSchemas(JsonObject document, string name, JsonObject schemas, ICollection<Finding> findings)
    {
        var target = (JsonObject)document["components"]!["schemas"]!;
        foreach (var (schema, node) in schemas) AddNew(target, Part.Schema, schema, node, new(name, schema, ""), findings);
    }

    private static void AddNew(
        JsonObject target, Part part, string key, JsonNode? value, Finding at, ICollection<Finding> findings)
    {
        if (!target.ContainsKey(key))
        {
            target[key] = value?.DeepClone();
            return;
        }

        findings.Add(at with
        {
            // People write additions in the order of their source; upstream's is the canonical one.
            Message = JsonText.Same(CanonicalForm.Of(part, target[key]), CanonicalForm.Of(part, value))
                ? "Upstream has this addition now, and equal: prune it."
                : $"Upstream has this addition now, and it differs: {JsonText.WriteLine(target[key])}.",
        });
    }
}

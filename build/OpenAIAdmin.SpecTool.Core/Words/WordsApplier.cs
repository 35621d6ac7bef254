using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Words;

/// <summary>Writes our texts into the document. Beside a <c>$ref</c> there is none: the component's own is shown.</summary>
public sealed class WordsApplier(IReadOnlyDictionary<string, string> files, ICollection<Finding> findings)
{
    private readonly PlainWords operations = Plain(files, "operations", findings);
    private readonly PlainWords paths = Plain(files, "paths", findings);
    private readonly PlainWords responses = Plain(files, "responses", findings);
    private readonly PlainWords schemas = Plain(files, "schemas", findings);
    private readonly WordTable parameters = new("words/parameters.json", Text(files, "parameters"), findings);
    private readonly WordTable members = new("words/members.json", Text(files, "members"), findings);
    private readonly WordTable values = new("words/values.json", Text(files, "values"), findings);

    public void Apply(JsonObject document)
    {
        foreach (var (path, item) in (JsonObject)document["paths"]!) item!["description"] = paths.Find(path)?.DeepClone();
        foreach (var operation in Operation.All(document)) Describe(operation);
        foreach (var (name, schema) in (JsonObject)document["components"]!["schemas"]!) Describe(name, (JsonObject)schema!);

        operations.ReportUnused();
        paths.ReportUnused();
        responses.ReportUnused();
        schemas.ReportUnused();
        parameters.ReportUnused();
        members.ReportUnused();
        values.ReportUnused();
    }

    private void Describe(Operation operation)
    {
        if (operations.Find(operation.Key) is { } words)
        {
            var summary = (words as JsonObject)?["summary"]?.ToString();
            if (string.IsNullOrWhiteSpace(summary))
            {
                findings.Add(new("words/operations.json", operation.Key, "An operation's words need a `summary`."));
            }

            operation.Node["summary"] = summary;
            // Kiota shows the description and nothing else, so it begins with the summary and ends with the operation's name.
            operation.Node["description"] = string.Join(" ", [summary, .. Own((words as JsonObject)?["description"]), $"Operation: `{operation.Key}`."]);
        }

        foreach (var parameter in operation.Parameters)
        {
            var name = ((string)parameter["name"]!).Replace("[]", "");
            parameter["description"] = parameters.Find(operation.Key, name);
        }

        foreach (var (status, response) in (JsonObject)operation.Node["responses"]!)
        {
            response!["description"] = responses.Find(status)?.DeepClone();
        }
    }

    private static IEnumerable<string> Own(JsonNode? text) => text is null ? [] : [text.ToString()];

    private void Describe(string name, JsonObject schema)
    {
        schema["description"] = schemas.Find(name)?.DeepClone();
        DescribeValues(name, schema[EnumMembersAreNamed.Keyword]);
        foreach (var (_, nested) in SchemaWalk.Nested(JsonPointer.Root, schema))
        {
            if (nested[Extensions.KnownValues] is { } known) DescribeValues((string)known["name"]!, known);
        }

        var parts = (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>().Prepend(schema);
        foreach (var (member, value) in parts.SelectMany(p => p["properties"] as JsonObject ?? []))
        {
            if (value is JsonObject own && References.Target(own) is null)
            {
                own["description"] = members.Find(name, member);
                if ((bool?)own["deprecated"] is true) own["x-ms-deprecation"] = Deprecation(own["description"]);
            }
        }
    }

    /// <summary>What Kiota puts into the <c>[Obsolete]</c> attribute; without it the compiler's warning has no text.</summary>
    private static JsonObject Deprecation(JsonNode? text) => new() { ["description"] = text?.DeepClone() };

    private void DescribeValues(string set, JsonNode? holder)
    {
        foreach (var member in holder?["values"] as JsonArray ?? [])
        {
            member!["description"] = values.Find(set, (string)member["value"]!);
        }
    }

    private static PlainWords Plain(
        IReadOnlyDictionary<string, string> files, string kind, ICollection<Finding> findings) =>
        new($"words/{kind}.json", Text(files, kind), findings);

    private static string Text(IReadOnlyDictionary<string, string> files, string kind) =>
        files.TryGetValue($"words/{kind}.json", out var text)
            ? text
            : throw new SpecException($"spec/words/{kind}.json is missing.");
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Writes a document in the form of upstream's reference page, so that whole pages can be tested without theirs.</summary>
internal sealed class PageWriter(JsonObject document)
{
    private const int Shown = 3;

    /// <param name="resource">Says under which resource's heading an operation stands; null for none.</param>
    public static string Write(JsonObject document, Func<Operation, string?> resource)
    {
        var writer = new PageWriter(document);
        return string.Concat(Operation.All(document).GroupBy(resource).Select(group =>
            (group.Key is { } heading ? $"# {heading}\n\n" : "") + string.Concat(group.Select(writer.Section))));
    }

    public string Section(Operation operation)
    {
        var parameters = operation.Parameters.GroupBy(parameter => (string)parameter["in"]!).OrderBy(group => group.Key, StringComparer.Ordinal);
        var body = Resolve(operation.Node["requestBody"]?["content"]?["application/json"]?["schema"]);
        var result = operation.Node["responses"]?["200"]?["content"]?["application/json"]?["schema"];
        return $"## An operation\n\n**{operation.Method}** `{operation.Path}`\n\nWhat it does, and `code` in prose.\n\n"
            + string.Concat(parameters.Select(group =>
                $"### {char.ToUpperInvariant(group.Key[0])}{group.Key[1..]} Parameters\n\n"
                + string.Concat(group.Select(parameter => Member(
                    ((string)parameter["name"]!).Replace("[]", ""), (bool?)parameter["required"] ?? false, parameter["schema"], "")))))
            + (body is null ? "" : $"### Body Parameters\n\n{Body(body)}")
            + (result is null ? "" : $"### Returns\n\n{Returned(result)}")
            + "### Example\n\n```http\n- `not: grammar in here`\n```\n\n";
    }

    private string Body(JsonObject schema) => schema["properties"] is null ? Member("body", true, schema, "") : Members(schema, "");

    private string Returned(JsonNode schema) =>
        Name(schema) is not null ? Bullet(Alternative(schema), "") + Below(schema, "  ") : Members(Resolve(schema)!, "");

    private string Member(string name, bool required, JsonNode? schema, string indent)
    {
        var shown = name.Contains('.') ? $"\"{name}\"" : name;
        return Bullet($"{shown}: {(required ? "" : "optional ")}{Head(schema)}", indent) + $"{indent}  Prose about it.\n\n" + Below(schema, indent + "  ");
    }

    private string Members(JsonObject schema, string indent) => string.Concat((schema["properties"] as JsonObject ?? []).Select(property =>
        Member(property.Key, (schema["required"] as JsonArray ?? []).Any(item => (string)item! == property.Key), property.Value, indent)));

    private string Head(JsonNode? schema)
    {
        var node = Resolve(schema)!;
        if (Alternatives(node) is { } alternatives) return Short(alternatives.SelectMany(Terms), " or ");
        if (node["enum"] is JsonArray) return Short(Terms(node), " or ");
        if (Type(node) == "array") return $"array of {Head(node["items"])}";
        if (node["properties"] is JsonObject properties)
        {
            return Name(schema) ?? $"object {{ {Short(properties.Select(property => property.Key), ", ")} }} ";
        }

        return node["additionalProperties"] is { } values ? $"map[{(values is JsonObject ? Head(values) : "unknown")}]" : Simple(node);
    }

    private IEnumerable<string> Terms(JsonNode? schema) => Resolve(schema)!["enum"] is JsonArray values
        ? values.Where(value => value is not null).Select(JsonText.WriteLine)
        : [Head(schema)];

    private string Below(JsonNode? schema, string indent)
    {
        var node = Resolve(schema)!;
        if (Alternatives(node) is { } alternatives)
        {
            return string.Concat(alternatives.Select(alternative => Bullet(Alternative(alternative), indent) + Below(alternative, indent + "  ")));
        }

        if (node["enum"] is JsonArray values)
        {
            return string.Concat(values.Where(value => value is not null).Select(value => Bullet(JsonText.WriteLine(value), indent)));
        }

        return node["items"] is { } items ? Below(items, indent)
            : node["additionalProperties"] is JsonObject map ? Below(map, indent)
            : Members(node, indent);
    }

    private string Alternative(JsonNode? schema) =>
        Name(schema) is { } name && Resolve(schema)!["properties"] is JsonObject properties
            ? $"{name} object {{ {Short(properties.Select(property => property.Key), ", ")} }}"
            : Head(schema);

    private static IEnumerable<JsonNode?>? Alternatives(JsonObject schema) =>
        ((schema["oneOf"] ?? schema["anyOf"]) as JsonArray)?.Where(item => (string?)item?["type"] != "null");

    private static string? Name(JsonNode? schema) =>
        References.SchemaName(schema) is { } name ? char.ToUpperInvariant(name[0]) + name[1..] : null;

    private static string Simple(JsonObject schema) => Type(schema) switch
    {
        "integer" or "number" => "number",
        "string" or "boolean" => Type(schema)!,
        _ => "unknown",
    };

    private static string? Type(JsonObject schema) => (string?)schema["type"];

    private static string Short(IEnumerable<string> items, string separator)
    {
        var all = items.ToArray();
        var more = all.Length > Shown ? $"{separator}{all.Length - Shown} more" : "";
        return string.Join(separator, all.Take(Shown)) + more;
    }

    private static string Bullet(string text, string indent) => $"{indent}- `{text}`\n\n";

    // A page shows neither null nor that an object is made of several.
    private JsonObject? Resolve(JsonNode? schema)
    {
        while (References.SchemaName(schema) is { } name) schema = document["components"]!["schemas"]![name];
        if (schema?["allOf"] is JsonArray parts)
        {
            var resolved = parts.Select(Resolve).ToArray();
            return new()
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(resolved.SelectMany(part => part!["properties"]!.AsObject())
                    .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))),
                ["required"] = new JsonArray([.. resolved.SelectMany(part => part!["required"]!.AsArray()).Select(name => name?.DeepClone())]),
            };
        }

        return Alternatives(schema as JsonObject ?? [])?.ToArray() is [var only] ? Resolve(only) : schema as JsonObject;
    }
}

using System.Text.Json;

namespace OpenAIAdmin.ContractTests.Contract;

/// <summary>Reads schemas of the document. A keyword that it doesn't know is an error: it could be a rule that nobody checks.</summary>
internal sealed class SchemaReader(JsonElement components)
{
    private const string Prefix = "#/components/schemas/";

    private static readonly HashSet<string> Known =
    [
        "$ref", "type", "const", "enum", "properties", "required", "items", "additionalProperties", "allOf", "discriminator", "format",
        "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "description", "deprecated",
        "x-known-values", "x-nullable-members", "x-unix-seconds", "x-default", "x-ms-enum", "x-ms-deprecation", "x-since", "x-union", "x-event-union",
    ];

    private readonly Dictionary<string, Schema> _read = [];

    public Schema Read(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference)) return Make(schema, reference: null);
        var name = reference.GetString()!;
        return _read.TryGetValue(name, out var read) ? read : _read[name] = Make(Component(name), name);
    }

    private Schema Make(JsonElement schema, string? reference)
    {
        var unknown = schema.EnumerateObject().Select(keyword => keyword.Name).Where(keyword => !Known.Contains(keyword)).ToList();
        if (unknown.Count > 0) throw new InvalidOperationException($"These tests don't know the keyword {unknown[0]} ({reference}).");

        var cases = Cases(schema);
        return new Schema
        {
            Types = schema.TryGetProperty("type", out var type) ? Types(type) : schema.TryGetProperty("allOf", out _) ? new HashSet<string> { "object" } : new(),
            Constant = schema.TryGetProperty("const", out var constant) ? constant.GetString() : null,
            Values = schema.TryGetProperty("enum", out _) ? Texts(schema, "enum") : null,
            KnownValues = schema.TryGetProperty("x-known-values", out var known) ? [.. known.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()!)] : [],
            Members = Members(schema, reference),
            IsFreeForm = !schema.TryGetProperty("allOf", out _) && (!schema.TryGetProperty("properties", out _) || IsTrue(schema, "additionalProperties")),
            Items = schema.TryGetProperty("items", out var items) ? Read(items) : null,
            Tag = cases?.GetProperty("propertyName").GetString(),
            Cases = cases?.GetProperty("mapping").EnumerateObject().ToDictionary(entry => entry.Name, entry => Read(Reference(entry.Value.GetString()!))) ?? [],
            Bounds = (Number(schema, "minimum", "minLength", "minItems"), Number(schema, "maximum", "maxLength", "maxItems")),
            IsUnixTime = IsTrue(schema, "x-unix-seconds"),
        };
    }

    private Dictionary<string, SchemaMember> Members(JsonElement schema, string? reference)
    {
        var parts = Parents(schema).Select(Resolved).Append(schema).ToList();
        var required = parts.SelectMany(part => Texts(part, "required")).ToHashSet();
        Dictionary<string, SchemaMember> members = [];
        foreach (var part in parts.Where(part => part.TryGetProperty("properties", out _)))
        {
            var nullable = Texts(part, "x-nullable-members");
            foreach (var member in part.GetProperty("properties").EnumerateObject())
            {
                var read = Read(member.Value);
                // The mapping decides the tag of a case; the case has no constant for it.
                if (reference is not null && TagOf(part, member.Name, reference) is { } tag) read = read with { Constant = tag };
                members[member.Name] = new SchemaMember(read, required.Contains(member.Name), read.MayBeNull || nullable.Contains(member.Name));
            }
        }

        return members;
    }

    private static string? TagOf(JsonElement parent, string member, string reference) =>
        Cases(parent) is { } cases && cases.GetProperty("propertyName").GetString() == member
            ? cases.GetProperty("mapping").EnumerateObject().Where(entry => entry.Value.GetString() == reference).Select(entry => entry.Name).SingleOrDefault()
            : null;

    private static JsonElement? Cases(JsonElement schema) => schema.TryGetProperty("discriminator", out var cases) ? cases : null;

    private static IEnumerable<JsonElement> Parents(JsonElement schema) =>
        schema.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private JsonElement Resolved(JsonElement schema) => schema.TryGetProperty("$ref", out var reference) ? Component(reference.GetString()!) : schema;

    private JsonElement Component(string reference) => components.GetProperty(reference[Prefix.Length..]);

    private static JsonElement Reference(string reference) => JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["$ref"] = reference });

    private static HashSet<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!];

    private static List<string> Texts(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static bool IsTrue(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.True;

    private static long? Number(JsonElement schema, params string[] keywords) =>
        keywords.Where(keyword => schema.TryGetProperty(keyword, out _)).Select(keyword => (long?)schema.GetProperty(keyword).GetInt64()).FirstOrDefault();
}

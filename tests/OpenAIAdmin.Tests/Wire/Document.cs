using System.Text.Json;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>The checked-in OpenAPI document, read as plain JSON: no library stands between it and the tests.</summary>
internal sealed class Document
{
    private const string ReferencePrefix = "#/components/schemas/";
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    private readonly JsonElement _root;

    private Document(JsonElement root)
    {
        _root = root;
        Operations = root.GetProperty("paths").EnumerateObject().SelectMany(OperationsOf).ToDictionary(operation => operation.Key);
    }

    public static Document Instance { get; } = new(JsonDocument.Parse(File.ReadAllText(Repository.Document)).RootElement);

    public IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    /// <summary>The tags of the usage union.</summary>
    public IReadOnlyList<string> UsageTags =>
        [.. Component(ReferencePrefix + "WireUsageResult").GetProperty("discriminator").GetProperty("mapping").EnumerateObject().Select(entry => entry.Name)];

    public IEnumerable<JsonProperty> Schemas => _root.GetProperty("components").GetProperty("schemas").EnumerateObject();

    public Uri Server => new(_root.GetProperty("servers")[0].GetProperty("url").GetString()!);

    /// <summary>The schema itself, or what it refers to.</summary>
    public JsonElement Resolve(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference) ? Resolve(Component(reference.GetString()!)) : schema;

    public JsonElement Component(string reference) =>
        _root.GetProperty("components").GetProperty("schemas").GetProperty(reference[ReferencePrefix.Length..]);

    private IEnumerable<ApiOperation> OperationsOf(JsonProperty path) =>
        from member in path.Value.EnumerateObject()
        where Methods.Contains(member.Name)
        let method = member.Name.ToUpperInvariant()
        let operation = member.Value
        select new ApiOperation(
            $"{method} {path.Name}",
            method,
            path.Name,
            [.. Parameters(operation)],
            operation.TryGetProperty("requestBody", out var body) ? Schema(body) : null,
            Schema(operation.GetProperty("responses").GetProperty("200")));

    private static IEnumerable<ApiParameter> Parameters(JsonElement operation) =>
        from parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : default
        where parameter.GetProperty("in").GetString() == "query"
        select new ApiParameter(
            parameter.GetProperty("name").GetString()!,
            parameter.TryGetProperty("required", out var required) && required.GetBoolean(),
            parameter.GetProperty("schema"));

    private static JsonElement Schema(JsonElement holder) =>
        holder.GetProperty("content").GetProperty("application/json").GetProperty("schema");
}

using System.Text.Json;

namespace OpenAIAdmin.ContractTests.Contract;

/// <summary>The checked-in document, read as plain JSON: no library stands between it and these tests.</summary>
internal static class ContractDocument
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllBytes(Repository.Document)).RootElement;
    private static readonly SchemaReader Reader = new(Root.GetProperty("components").GetProperty("schemas"));

    /// <summary>By key, such as <c>GET /organization/costs</c>.</summary>
    public static IReadOnlyDictionary<string, ContractOperation> Operations { get; } =
        Root.GetProperty("paths").EnumerateObject().SelectMany(OperationsOf).ToDictionary(operation => operation.Key);

    public static Schema Component(string name) =>
        Reader.Read(JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["$ref"] = "#/components/schemas/" + name }));

    /// <summary>The operation that a request is meant for; null where the document has none.</summary>
    public static ContractOperation? Find(string method, string path) =>
        Operations.Values.Where(operation => operation.Method == method && operation.Fits(path)).MaxBy(operation => operation.FixedSegments);

    private static IEnumerable<ContractOperation> OperationsOf(JsonProperty path) =>
        from member in path.Value.EnumerateObject()
        where member.Value.ValueKind == JsonValueKind.Object
        let operation = member.Value
        let body = operation.TryGetProperty("requestBody", out var found) ? found : default(JsonElement?)
        select new ContractOperation(
            member.Name.ToUpperInvariant(),
            path.Name,
            [.. Query(operation)],
            body is { } sent ? Reader.Read(JsonSchema(sent)) : null,
            body is { } demanded && IsRequired(demanded),
            Reader.Read(JsonSchema(operation.GetProperty("responses").GetProperty("200"))));

    private static IEnumerable<QueryParameter> Query(JsonElement operation) =>
        from parameter in operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : default
        where parameter.GetProperty("in").GetString() == "query"
        select new QueryParameter(parameter.GetProperty("name").GetString()!, IsRequired(parameter), Reader.Read(parameter.GetProperty("schema")));

    private static bool IsRequired(JsonElement holder) => holder.TryGetProperty("required", out var required) && required.GetBoolean();

    private static JsonElement JsonSchema(JsonElement holder) => holder.GetProperty("content").GetProperty("application/json").GetProperty("schema");
}

using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Calls;
using OpenAIAdmin.ContractTests.Checking;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.WireFacts;

/// <summary>One call of the official client, and what it sent. Recorded by <c>record.mjs</c>.</summary>
/// <param name="Call">The method: <c>admin.organization.roles.create</c>.</param>
/// <param name="Arguments">As they were given, ids first.</param>
internal sealed record WireFact(string Call, JsonArray Arguments, string Method, string Path, string Query, string Body)
{
    public static IReadOnlyList<WireFact> All { get; } = [.. File.ReadLines(Repository.WireFacts).Skip(1).Select(line => Parse(line.Split('\t')))];

    public ContractOperation? Operation => ContractDocument.Find(Method, Path);

    public List<string> Parameters => SentRequest.ByName(WireRequest.Unescaped(Query));

    /// <summary>What a caller of ours gives to say the same. It is taken from the arguments, not from what was sent.</summary>
    public CallArguments Translated()
    {
        var operation = Operation!;
        var named = Arguments.OfType<JsonObject>().SingleOrDefault()?.DeepClone().AsObject() ?? [];
        var path = PathValues(operation, named);
        return operation.Body is null ? new(path, QueryOf(named), Body: null) : new(path, [], named);
    }

    /// <summary>The official client takes the last id first, and those before it by name.</summary>
    private Dictionary<string, string> PathValues(ContractOperation operation, JsonObject named)
    {
        var ids = new Queue<string>(Arguments.Where(argument => argument is JsonValue).Select(id => id!.GetValue<string>()));
        Dictionary<string, string> values = [];
        foreach (var parameter in operation.PathParameters)
        {
            values[parameter] = named.Remove(parameter, out var id) ? id!.GetValue<string>() : ids.Dequeue();
        }

        Assert.Empty(ids);
        return values;
    }

    private static JsonObject QueryOf(JsonObject named) =>
        new(named.SelectMany(WireNames).Select(argument => KeyValuePair.Create(argument.Key, argument.Value?.DeepClone())));

    /// <summary>Lists have brackets after their names, ranges the bound within them.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> WireNames(KeyValuePair<string, JsonNode?> argument) => argument.Value switch
    {
        JsonArray => [KeyValuePair.Create(argument.Key + "[]", (JsonNode?)argument.Value)],
        JsonObject range => range.Select(bound => KeyValuePair.Create($"{argument.Key}[{bound.Key}]", bound.Value)),
        _ => [argument],
    };

    private static WireFact Parse(string[] cells) => new(cells[0], JsonNode.Parse(cells[1])!.AsArray(), cells[2], cells[3], cells[4], cells[5]);
}

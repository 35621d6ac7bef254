using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>Queries as they stand on the wire, <c>name=value</c>, undecoded, sorted by name.</summary>
internal static class QueryText
{
    public static IEnumerable<string> Sent(Uri uri) => Sorted(uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Arrays repeat their name, brackets included: <c>project_ids%5B%5D=a&amp;project_ids%5B%5D=b</c>.</summary>
    public static IEnumerable<string> Expected(JsonObject query) => Sorted(query.SelectMany(Pairs));

    private static IEnumerable<string> Pairs(KeyValuePair<string, JsonNode?> parameter)
    {
        var name = Uri.EscapeDataString(parameter.Key);
        var values = parameter.Value is JsonArray array ? array.ToList() : [parameter.Value];
        return values.Select(value => $"{name}={Uri.EscapeDataString(Text(value!))}");
    }

    private static string Text(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    // Stable: the values of one name stay in their order, which is the caller's.
    private static List<string> Sorted(IEnumerable<string> pairs) => [.. pairs.OrderBy(pair => pair.Split('=')[0], StringComparer.Ordinal)];
}

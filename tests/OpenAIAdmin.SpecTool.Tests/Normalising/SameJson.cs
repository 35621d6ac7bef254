using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Compares JSON as text with sorted members, so that a failure shows where the two part.</summary>
internal static class SameJson
{
    public static void Assert(JsonNode expected, JsonNode? actual) => Xunit.Assert.Equal(Text(expected), Text(actual));

    public static void Assert(string expected, JsonNode? actual) => Assert(JsonNode.Parse(expected)!, actual);

    private static string Text(JsonNode? node) => node is null ? "nothing" : JsonText.Write(Sorted(node)!);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(m => m.Key, StringComparer.Ordinal)
            .Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}

using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Changes one place of a document at random: a value, a member, an item, or what follows a key.</summary>
internal static class Mutation
{
    private static readonly string[] Keywords =
        ["description", "title", "deprecated", "format", "maximum", "default", "novelty", "x-novelty", "required", "servers"];

    public static void Apply(JsonObject document, Random random)
    {
        var containers = Containers(document).ToArray();
        switch (containers[random.Next(containers.Length)])
        {
            case JsonObject { Count: > 0 } map when random.Next(3) > 0:
                var key = map.Select(member => member.Key).ElementAt(random.Next(map.Count));
                if (map[key] is not JsonValue || random.Next(3) == 0) map.Remove(key);
                else map[key] = Other(random);
                break;
            case JsonObject map:
                map[Keywords[random.Next(Keywords.Length)]] = Other(random);
                break;
            case JsonArray { Count: > 0 } list when random.Next(2) == 0:
                list.RemoveAt(random.Next(list.Count));
                break;
            case JsonArray list:
                list.Add(Other(random));
                break;
        }
    }

    private static JsonNode Other(Random random) => random.Next(5) switch
    {
        0 => random.Next(2) == 0,
        1 => random.Next(1000),
        2 => new JsonObject { ["type"] = "string" },
        _ => $"other{random.Next(1000)}",
    };

    private static IEnumerable<JsonNode> Containers(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Containers(member.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Containers).Prepend(list),
        _ => [],
    };
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Changes one place of a document at random, in one of the ways in which documents change.</summary>
internal static class Mutation
{
    private static readonly string[] Prose =
        ["description", "summary", "title", "example", "examples", "externalDocs", "$comment", "x-novelty", "tags", "operationId", "info"];

    // Each with a value as it could stand there; "novelty" is a keyword that nobody knows.
    private static readonly (string Keyword, string Value)[] Keywords =
    [
        ("novelty", "1"), ("deprecated", "true"), ("nullable", "true"), ("format", "\"date\""), ("default", "7"), ("const", "\"c\""),
        ("enum", "[\"e\", \"f\"]"), ("maximum", "9"), ("pattern", "\"^a\""), ("type", "\"object\""), ("type", "[\"string\", \"null\"]"),
        ("required", "true"), ("required", "[\"id\"]"), ("servers", "[{ \"url\": \"https://new.example.com\" }]"), ("security", "[]"),
        ("properties", "{ \"added\": { \"type\": \"string\" } }"), ("oneOf", "[{ \"type\": \"string\" }, { \"type\": \"integer\" }]"),
        ("anyOf", "[{ \"type\": \"string\" }, { \"type\": \"null\" }]"), ("allOf", "[{ \"type\": \"object\" }]"),
        ("additionalProperties", "false"), ("$ref", "\"#/components/schemas/Room\""), ("style", "\"deepObject\""), ("readOnly", "true"),
        ("discriminator", "{ \"propertyName\": \"kind\" }"), ("get", "{ \"responses\": {} }"), ("404", "{ \"description\": \"None\" }"),
        ("parameters", "[{ \"in\": \"query\", \"name\": \"new\", \"schema\": { \"type\": \"string\" } }]"),
        ("content", "{ \"text/plain\": { \"schema\": { \"type\": \"string\" } } }"), ("not", "{ \"type\": \"string\" }"),
        ("items", "{ \"type\": \"string\" }"), ("headers", "{ \"X-New\": { \"schema\": { \"type\": \"string\" } } }"),
    ];

    public static void Apply(JsonObject document, Random random)
    {
        var containers = Containers(document).ToArray();
        switch (containers[random.Next(containers.Length)])
        {
            case JsonObject map:
                Change(map, containers, random);
                break;
            case JsonArray list:
                Change(list, containers, random);
                break;
        }
    }

    private static void Change(JsonObject map, JsonNode[] containers, Random random)
    {
        var key = map.Count == 0 ? null : map.Select(member => member.Key).ElementAt(random.Next(map.Count));
        switch (random.Next(key is null ? 3 : 10))
        {
            case 0:
                map[Prose[random.Next(Prose.Length)]] = Other(null, random);
                break;
            case 1 or 2:
                var (keyword, value) = Keywords[random.Next(Keywords.Length)];
                map[keyword] = JsonNode.Parse(value);
                break;
            case 3 or 4:
                map.Remove(key!);
                break;
            case 5: // A key is called otherwise.
                var moved = map[key!];
                map.Remove(key!);
                map[random.Next(3) == 0 ? "x-" + key : key + "2"] = moved;
                break;
            case 6: // What stands elsewhere stands here too.
                map[key!] = containers[random.Next(containers.Length)].DeepClone();
                break;
            default:
                map[key!] = Other(map[key!], random);
                break;
        }
    }

    private static void Change(JsonArray list, JsonNode[] containers, Random random)
    {
        var index = list.Count == 0 ? 0 : random.Next(list.Count);
        switch (random.Next(list.Count == 0 ? 2 : 7))
        {
            case 0:
                list.Add(Other(list.Count == 0 ? null : list[index], random));
                break;
            case 1:
                list.Add(containers[random.Next(containers.Length)].DeepClone());
                break;
            case 2: // One stands there twice.
                list.Add(list[index]?.DeepClone());
                break;
            case 3: // Two change places.
                var item = list[index];
                list.RemoveAt(index);
                list.Insert(random.Next(list.Count + 1), item);
                break;
            case 4:
                list.RemoveAt(index);
                break;
            default:
                list[index] = Other(list[index], random);
                break;
        }
    }

    /// <summary>Another value: mostly of the same type and near the old one, otherwise of any type.</summary>
    private static JsonNode? Other(JsonNode? old, Random random) => (old?.GetValueKind(), random.Next(3)) switch
    {
        (JsonValueKind.String, > 0) => $"{old}" switch
        {
            ['#', .., 'D', 'o', 'o', 'r', 's'] => "#/components/schemas/Lifts",
            ['#', '/', 'c', ..] reference when random.Next(2) == 0 => reference[..(reference.LastIndexOf('/') + 1)] + "Room",
            "string" => "integer",
            "query" => "header",
            var text => text + "2",
        },
        (JsonValueKind.Number, > 0) => decimal.Parse(old!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) + 1,
        (JsonValueKind.True or JsonValueKind.False, > 0) => old!.GetValueKind() is JsonValueKind.False,
        _ => random.Next(6) switch
        {
            0 => null,
            1 => random.Next(2) == 0,
            2 => random.Next(1000),
            3 => new JsonObject { ["type"] = "string" },
            4 => new JsonArray("a", "b"),
            _ => $"other{random.Next(1000)}",
        },
    };

    private static IEnumerable<JsonNode> Containers(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => Containers(member.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Containers).Prepend(list),
        _ => [],
    };
}

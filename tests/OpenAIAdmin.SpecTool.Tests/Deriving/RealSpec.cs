using System.Reflection;
using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// The document that the repository's own <c>spec/</c> gives. Its walk is not the tool's: what the tool overlooks
/// shows here.
/// </summary>
internal static class RealSpec
{
    private static readonly Lazy<DerivationResult> Lazily = new(() => Derivation.Run(new(
        Read("reviewed-upstream.json"),
        Read("provenance.json"),
        ReadAll("additions"),
        Read("patches.json"),
        Read("names.json"),
        ReadAll("words"))));

    public static DerivationResult Result => Lazily.Value;

    public static JsonObject Schemas => Result.Document["components"]!["schemas"]!.AsObject();

    public static IEnumerable<(string Key, JsonObject Node)> Operations =>
        from path in Result.Document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where method.Value is JsonObject
        select ($"{method.Key.ToUpperInvariant()} {path.Key}", method.Value!.AsObject());

    /// <summary>Every object of the document whose members are keywords, with its place.</summary>
    public static IEnumerable<(string At, JsonObject Node)> Everything() => Below("", Result.Document, isNames: false);

    public static IEnumerable<(string At, JsonObject Node)> Below(string at, JsonNode? node) => Below(at, node, isNames: false);

    /// <summary>The components that these nodes reach, by reference or by mapping.</summary>
    public static ISet<string> Reach(IEnumerable<JsonNode?> from)
    {
        var reached = new HashSet<string>();
        var open = new Stack<JsonNode?>(from);
        while (open.TryPop(out var node))
        {
            foreach (var name in Below("", node).SelectMany(n => Targets(n.Node)).Where(reached.Add)) open.Push(Schemas[name]);
        }

        return reached;
    }

    public static IEnumerable<string> Targets(JsonObject node) =>
        (node["discriminator"]?["mapping"] as JsonObject ?? []).Select(m => m.Value)
        .Append(node["$ref"])
        .OfType<JsonNode>()
        .Select(target => ((string)target!).Split('/')[^1]);

    private static IEnumerable<(string, JsonObject)> Below(string at, JsonNode? node, bool isNames)
    {
        if (node is JsonObject itself && !isNames) yield return (at, itself);
        var children = node switch
        {
            JsonObject map => map.Select(m => (m.Key, m.Value)),
            JsonArray list => list.Select((item, i) => ($"{i}", item)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            var names = node is JsonObject && !isNames && key is ("properties" or "mapping");
            foreach (var nested in Below($"{at}/{key}", child, names)) yield return nested;
        }
    }

    private static Dictionary<string, string> ReadAll(string folder) =>
        Directory.GetFiles(PathOf(folder), "*.json")
            .Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal)
            .ToDictionary(name => name, Read);

    private static string Read(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name)
    {
        var root = typeof(RealSpec).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
        return Path.Combine(root, "spec", name);
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Naming;

/// <summary>
/// Names that no rule can find: <c>spec/names.json</c>. Every entry must be used, so that none outlives its target.
/// </summary>
public sealed class NameTable
{
    private readonly string source;
    private readonly Dictionary<string, string> components;
    private readonly Dictionary<string, string> inline;
    private readonly Dictionary<string, Dictionary<string, string>> members;
    private readonly Dictionary<string, string> unions;
    private readonly Dictionary<string, Dictionary<string, string>> since;
    private readonly Dictionary<string, string> events;
    private readonly Dictionary<string, Dictionary<string, string>> eventSince;
    private readonly HashSet<string> used = [];

    public NameTable(string source, string text)
    {
        this.source = source;
        var root = JsonText.ReadObject(text, source);
        components = Map(root["components"]);
        inline = Map(root["inline"]);
        members = (root["members"] as JsonObject ?? []).ToDictionary(e => e.Key, e => Map(e.Value));
        (unions, since) = Marked(root["unions"]);
        (events, eventSince) = Marked(root["events"]);
    }

    /// <summary>Component schemas to rename, from upstream's name to ours.</summary>
    public IReadOnlyDictionary<string, string> Components => components;

    /// <summary>The name given to the inline schema at this place, or null.</summary>
    public string? Inline(JsonPointer at) => Take("inline", at.Text, inline);

    /// <summary>The C# name given to a value of an enum, or null where <see cref="PascalCase"/> says it well.</summary>
    public string? Member(string enumName, string value) =>
        members.TryGetValue(enumName, out var own) && Take($"members/{enumName}", value, own) is { } name
            ? name
            : members.TryGetValue("*", out var any) ? Take("members/*", value, any) : null;

    /// <summary>The full name of the C# union that is generated for this base schema, or null.</summary>
    public string? Union(string schema) => Take("unions", schema, unions);

    /// <summary>The version with which a case of a union came, or null when nobody has said.</summary>
    public string? Since(string schema, string tag) => Take($"unions/{schema}", tag, since[schema]);

    /// <summary>The full name of the C# type that tells the events of this schema apart, or null.</summary>
    public string? Events(string schema) => Take("events", schema, events);

    /// <summary>The version with which a kind of event came, or null when nobody has said.</summary>
    public string? EventSince(string schema, string tag) => Take($"events/{schema}", tag, eventSince[schema]);

    public void MarkUsed(string component) => used.Add($"components {component}");

    public IEnumerable<Finding> Unused() =>
        from entry in components.Keys.Select(key => ("components", key))
            .Concat(unions.Keys.Select(key => ("unions", key)))
            .Concat(since.SelectMany(s => s.Value.Keys.Select(key => ($"unions/{s.Key}", key))))
            .Concat(events.Keys.Select(key => ("events", key)))
            .Concat(eventSince.SelectMany(s => s.Value.Keys.Select(key => ($"events/{s.Key}", key))))
            .Concat(inline.Keys.Select(key => ("inline", key)))
            .Concat(members.SelectMany(m => m.Value.Keys.Select(key => ($"members/{m.Key}", key))))
        where !used.Contains($"{entry.Item1} {entry.Item2}")
        select new Finding(source, $"{entry.Item1}: {entry.Item2}", "Names nothing any more: remove it, or mend the place.");

    private string? Take(string section, string key, Dictionary<string, string> map)
    {
        if (!map.TryGetValue(key, out var name)) return null;
        used.Add($"{section} {key}");
        return name;
    }

    private static (Dictionary<string, string> Types, Dictionary<string, Dictionary<string, string>> Since) Marked(JsonNode? section)
    {
        var marked = section as JsonObject ?? [];
        return (marked.ToDictionary(e => e.Key, e => (string)e.Value!["type"]!), marked.ToDictionary(e => e.Key, e => Map(e.Value!["since"])));
    }

    private static Dictionary<string, string> Map(JsonNode? node) =>
        (node as JsonObject ?? []).ToDictionary(e => e.Key, e => (string)e.Value!);
}

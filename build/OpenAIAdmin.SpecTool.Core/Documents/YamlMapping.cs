using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>A YAML mapping that is being read: its own members, and those that merge keys bring in.</summary>
internal sealed class YamlMapping
{
    private readonly JsonObject map = [];
    private readonly SourceMarks marks = [];
    private readonly List<(JsonObject Map, SourceMarks Marks)> merged = [];

    public bool TryAdd(string key, JsonNode? value, SourceMark mark)
    {
        if (!map.TryAdd(key, value)) return false;
        marks.Add(mark);
        return true;
    }

    public bool TryMerge(JsonNode? value, SourceMarks? inside)
    {
        if (value is JsonObject single)
        {
            merged.Add((single, inside!));
            return true;
        }

        return value is JsonArray list && list.Index().All(item => TryMerge(item.Item, inside![item.Index].Inside));
    }

    /// <summary>Merged members give way to the mapping's own, wherever those stand, and to earlier merged ones.</summary>
    public (JsonNode?, SourceMarks?) Complete()
    {
        foreach (var (other, otherMarks) in merged)
        {
            foreach (var ((key, value), mark) in other.Zip(otherMarks)) TryAdd(key, value?.DeepClone(), mark);
        }

        return (map, marks);
    }
}

using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// The anchored nodes of a YAML text. Each alias gets a copy, so a few lines of aliases to aliases could ask for
/// more nodes than there is memory, or for deeper ones than there is stack: both are limited.
/// </summary>
internal sealed class YamlAnchors(string name)
{
    // Upstream's full document has about 120 000 nodes.
    private const int MaxNodes = 3_000_000;

    private readonly Dictionary<string, (JsonNode? Node, SourceMarks? Marks, int Size)> anchors = [];

    public int Nodes { get; private set; }

    public void CountNode(SourcePosition at) => Count(1, at);

    public void Define(string anchor, JsonNode? node, SourceMarks? marks, int size) =>
        anchors[anchor] = (node, marks, size);

    public (JsonNode?, SourceMarks?) Copy(string anchor, int depth, SourcePosition at)
    {
        if (!anchors.TryGetValue(anchor, out var anchored))
        {
            throw new SpecException($"{name}{at}: *{anchor} names no anchor that is complete before it.");
        }

        Count(anchored.Size, at);
        if (depth + Height(anchored.Node) > DocumentReader.MaxDepth)
        {
            throw new SpecException($"{name}{at}: nested deeper than {DocumentReader.MaxDepth} once aliases are expanded.");
        }

        return (anchored.Node?.DeepClone(), anchored.Marks);
    }

    private static int Height(JsonNode? node) => node switch
    {
        JsonObject map => 1 + map.Select(member => Height(member.Value)).DefaultIfEmpty().Max(),
        JsonArray list => 1 + list.Select(Height).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private void Count(int more, SourcePosition at)
    {
        Nodes += more;
        if (Nodes > MaxNodes) throw new SpecException($"{name}{at}: more than {MaxNodes} nodes once aliases are expanded.");
    }
}

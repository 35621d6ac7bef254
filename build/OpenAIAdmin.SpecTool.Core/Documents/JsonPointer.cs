using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>
/// A JSON pointer (RFC 6901). In a <c>parameters</c> array a segment such as <c>query:limit</c> selects the
/// parameter by place and name, so that pointers survive reordering.
/// </summary>
public sealed record JsonPointer(string Text)
{
    public static readonly JsonPointer Root = new("");

    public static JsonPointer Of(params string[] segments) => Root.Append(segments);

    public IReadOnlyList<string> Segments { get; } =
        Text.Length == 0 ? [] : [.. Text[1..].Split('/').Select(Unescape)];

    public string Last => Segments.Count == 0 ? "" : Segments[^1];

    public JsonPointer Parent => new(Text[..Text.LastIndexOf('/')]);

    public JsonPointer Append(params IEnumerable<string> segments) =>
        new(Text + string.Concat(segments.Select(s => "/" + Escape(s))));

    public bool StartsWith(JsonPointer other) =>
        Text.StartsWith(other.Text, StringComparison.Ordinal)
        && (Text.Length == other.Text.Length || Text[other.Text.Length] == '/');

    /// <summary>The node at this place, or null when nothing stands there.</summary>
    public JsonNode? Find(JsonNode root)
    {
        JsonNode? node = root;
        foreach (var segment in Segments)
        {
            node = node switch
            {
                JsonObject map => map[segment],
                JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) =>
                    index < list.Count ? list[index] : null,
                JsonArray list => list.FirstOrDefault(item => Selector(item) == segment),
                _ => null,
            };
            if (node is null) return null;
        }

        return node;
    }

    /// <summary>How an array item of a <c>parameters</c> list is addressed: its place and name.</summary>
    public static string? Selector(JsonNode? item) =>
        item is JsonObject map && map["in"] is JsonValue place && map["name"] is JsonValue name
            ? $"{place}:{name}"
            : null;

    public override string ToString() => Text.Length == 0 ? "/" : Text;

    private static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");

    private static string Unescape(string segment) => segment.Replace("~1", "/").Replace("~0", "~");
}

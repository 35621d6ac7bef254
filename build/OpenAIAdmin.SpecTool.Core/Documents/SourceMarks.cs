using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>One member or item: its key (empty for items), where it stands, and the marks of what is inside it.</summary>
internal readonly record struct SourceMark(string Key, SourcePosition Position, SourceMarks? Inside);

/// <summary>
/// The positions inside one object or array, in the order of the text. A plain list: a document has a hundred
/// thousand of them and is asked for a few, so building must be cheap and looking up need not be.
/// </summary>
internal sealed class SourceMarks : List<SourceMark>
{
    /// <summary>The mark that a pointer's segment means in this container, or null.</summary>
    public SourceMark? Find(string segment, JsonNode? container)
    {
        var index = container is JsonArray list ? ItemIndex(segment, list) : FindIndex(mark => mark.Key == segment);
        return index >= 0 && index < Count ? this[index] : null;
    }

    private static int ItemIndex(string segment, JsonArray list) => int.TryParse(segment, out var index)
        ? index
        : list.Index().Where(item => JsonPointer.Selector(item.Item) == segment)
            .Select(item => item.Index).FirstOrDefault(-1);
}

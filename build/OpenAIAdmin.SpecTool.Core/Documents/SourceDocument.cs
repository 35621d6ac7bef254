using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Documents;

/// <summary>An OpenAPI document as it was read, with the place of each of its nodes in the text.</summary>
public sealed class SourceDocument
{
    private readonly SourceMarks marks;

    internal SourceDocument(string name, JsonObject root, SourceMarks marks)
    {
        Name = name;
        Root = root;
        this.marks = marks;
    }

    /// <summary>What the document is called in messages: usually its file's name.</summary>
    public string Name { get; }

    /// <summary>The document. Copy it before changing it: positions are looked up along it.</summary>
    public JsonObject Root { get; }

    /// <summary>
    /// Where a node stands: a member at its key (that is what a person searches for), an item at its first
    /// character. A pointer to nothing gives the nearest ancestor that exists.
    /// </summary>
    public SourcePosition PositionOf(JsonPointer pointer)
    {
        var position = SourcePosition.Start;
        JsonNode? node = Root;
        var inside = marks;
        foreach (var segment in pointer.Segments)
        {
            if (inside?.Find(segment, node) is not { } mark) break;
            position = mark.Position;
            inside = mark.Inside;
            node = JsonPointer.Of(segment).Find(node!);
        }

        return position;
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Partial;

/// <summary>The lines from which the nodes of a document were made.</summary>
public sealed class SourceLines
{
    private readonly Dictionary<JsonNode, SourceLine> lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes a node's line, and gives the node back.</summary>
    public T Note<T>(T node, SourceLine line)
        where T : JsonNode
    {
        lines[node] = line;
        return node;
    }

    /// <summary>The line of the nearest node at or above a place that has one.</summary>
    public SourceLine Of(JsonObject document, JsonPointer pointer)
    {
        var found = new SourceLine(null, SourcePosition.Start);
        JsonNode? node = document;
        foreach (var segment in pointer.Segments)
        {
            node = JsonPointer.Of(segment).Find(node);
            if (node is null) break;
            if (lines.TryGetValue(node, out var line)) found = line;
        }

        return found;
    }
}

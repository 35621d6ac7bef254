using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Comparing;

/// <summary>A node and where it stands in its document.</summary>
internal sealed record Located(JsonNode? Node, Trail At)
{
    public Located Down(string segment, JsonNode? node) => new(node, At.Down(segment));

    public IEnumerable<Located> Items() =>
        (Node as JsonArray ?? []).Select((item, index) => Down($"{index}", item));
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Slicing;

/// <summary>Collects the components that some parts of a document need, directly and through each other.</summary>
internal sealed class ReferenceClosure(JsonObject document, List<string> problems)
{
    private readonly HashSet<(string Section, string Name)> needed = [];
    private readonly Queue<(JsonPointer At, Part Part, JsonNode? Node)> open = [];

    /// <summary>Follows every reference below a node; what cannot be followed is added to the problems.</summary>
    public void Follow(JsonPointer at, Part part, JsonNode? node)
    {
        open.Enqueue((at, part, node));
        while (open.TryDequeue(out var next))
        {
            foreach (var reference in DocumentReferences.Below(next.At, next.Part, next.Node)) Follow(reference);
        }
    }

    /// <summary>The needed components, in the order of the document.</summary>
    public JsonObject Components() =>
        new(from section in document["components"] as JsonObject ?? []
            where section.Value is JsonObject
            let kept = section.Value!.AsObject().Where(component => needed.Contains((section.Key, component.Key))).ToArray()
            where kept.Length > 0
            select KeyValuePair.Create(section.Key, (JsonNode?)new JsonObject(
                kept.Select(component => KeyValuePair.Create(component.Key, component.Value?.DeepClone())))));

    private void Follow(DocumentReference reference)
    {
        if (reference.Local is null)
        {
            problems.Add($"{reference.At} leads to another file: {reference.Target}");
        }
        else if (reference.Find(document) is null)
        {
            problems.Add($"{reference.At} leads nowhere: {reference.Target}");
        }
        else if (reference.Local.Segments is ["components", var section, var name, ..] && needed.Add((section, name)))
        {
            var pointer = JsonPointer.Of("components", section, name);
            open.Enqueue((pointer, Grammar.SlotOf(Part.Components, section).Part, pointer.Find(document)));
        }
    }
}

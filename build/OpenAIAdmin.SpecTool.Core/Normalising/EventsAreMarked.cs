using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Says which schema tells events apart by a member's value and has the details of each in a member of that name, as the audit
/// log does; and with which version of the package each of them came.
/// </summary>
public sealed class EventsAreMarked : INormalisation
{
    /// <summary>The member that says what happened.</summary>
    public const string Tag = "type";

    public void Apply(NormalisationContext context)
    {
        foreach (var (name, node) in context.Schemas)
        {
            if (context.Names.Events(name) is not { } union || node is not JsonObject schema) continue;
            schema[Extensions.EventUnion] = union;
            foreach (var (tag, payload) in Payloads(schema))
            {
                if (context.Names.EventSince(name, tag) is { } since)
                {
                    context.Schemas[payload]![Extensions.Since] = since;
                    continue;
                }

                context.Findings.Add(new("names.json", $"events: {name}: {tag}",
                    "A new event: say in `since` with which version of the package it comes."));
            }
        }
    }

    private static IEnumerable<(string Tag, string Payload)> Payloads(JsonObject schema)
    {
        var members = schema["properties"] as JsonObject ?? [];
        var values = members[Tag]?[Extensions.KnownValues]?["values"] as JsonArray ?? [];
        foreach (var tag in values.Select(value => (string)value!["value"]!))
        {
            if ((string?)members[tag]?["$ref"] is { } reference) yield return (tag, reference[References.SchemaPrefix.Length..]);
        }
    }
}

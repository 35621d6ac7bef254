using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Gives component schemas the names that C# users should see. Kiota's usage models get names that nobody takes for
/// the union's (<c>WireUsageResult</c> beside <c>UsageResult</c>). Runs first: all later places use our names.
/// </summary>
public sealed class ComponentsAreRenamed : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        var schemas = context.Schemas;
        // All leave before any comes back: one may take the name that another gives up, in whatever order.
        var moved = context.Names.Components
            .Where(c => schemas.ContainsKey(c.Key))
            .Select(c => (From: c.Key, To: c.Value, Schema: schemas[c.Key]))
            .ToArray();
        foreach (var (from, _, _) in moved)
        {
            context.Names.MarkUsed(from);
            schemas.Remove(from);
        }

        foreach (var (from, to, schema) in moved)
        {
            if (schemas.TryAdd(to, schema)) continue;
            context.Findings.Add(new("names.json", $"components: {from}", $"There is a schema `{to}` already."));
            schemas.TryAdd(from, schema);
        }

        foreach (var holder in References.Holders(context.Document))
        {
            if (References.SchemaName(holder) is { } name && context.Names.Components.TryGetValue(name, out var to))
            {
                holder["$ref"] = References.SchemaPrefix + to;
            }
        }
    }
}

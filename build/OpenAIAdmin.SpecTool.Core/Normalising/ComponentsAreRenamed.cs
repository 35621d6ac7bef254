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
        foreach (var (from, to) in context.Names.Components)
        {
            if (!schemas.ContainsKey(from)) continue;
            context.Names.MarkUsed(from);
            if (schemas.ContainsKey(to))
            {
                context.Findings.Add(new("names.json", $"components: {from}", $"There is a schema `{to}` already."));
                continue;
            }

            var schema = schemas[from];
            schemas.Remove(from);
            schemas[to] = schema;
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

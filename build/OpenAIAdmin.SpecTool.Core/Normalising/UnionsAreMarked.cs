using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Says which base schema our generator turns into a discriminated union, and with which version of the package
/// each case came: overloads of the earlier sets of cases stay, so that compiled programs keep running.
/// </summary>
public sealed class UnionsAreMarked : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (name, node) in context.Schemas)
        {
            if (context.Names.Union(name) is not { } union || node is not JsonObject schema) continue;
            schema[Extensions.Union] = union;
            foreach (var (tag, target) in schema["discriminator"]?["mapping"] as JsonObject ?? [])
            {
                if (context.Names.Since(name, tag) is not { } since)
                {
                    context.Findings.Add(new("names.json", $"unions: {name}: {tag}",
                        "A new case: say in `since` with which version of the package it comes."));
                    continue;
                }

                var child = ((string)target!)[References.SchemaPrefix.Length..];
                context.Schemas[child]![Extensions.Since] = since;
            }
        }
    }
}

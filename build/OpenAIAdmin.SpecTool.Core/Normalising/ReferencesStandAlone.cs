using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Kiota takes the keywords beside a <c>$ref</c> instead of those of its target, and so loses the target's
/// <c>x-ms-enum</c>. What other rules noted beside a reference moves to what holds it: a parameter's default to the
/// parameter, a nullable member to its schema.
/// </summary>
public sealed class ReferencesStandAlone : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var parameter in Operation.All(context.Document).SelectMany(o => o.Parameters))
        {
            if (parameter["schema"] is JsonObject schema && Take(schema, Extensions.Default) is { } value)
            {
                parameter[Extensions.Default] = value;
            }
        }

        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            var nullable = (schema["properties"] as JsonObject ?? [])
                .Where(member => Take(member.Value, Extensions.Nullable) is not null)
                .Select(member => member.Key)
                .Order(StringComparer.Ordinal)
                .ToArray();
            if (nullable.Length > 0) schema[Extensions.NullableMembers] = new JsonArray([.. nullable.Select(n => (JsonNode)n)]);
        }

        foreach (var (pointer, schema) in SchemaWalk.All(context.Document))
        {
            if (References.Target(schema) is not null && schema.Count > 1)
            {
                context.Findings.Add(new("patches.json", pointer.Text,
                    $"Kiota would read {JsonText.WriteLine(schema)} wrongly: a reference must stand alone."));
            }
        }
    }

    private static JsonNode? Take(JsonNode? node, string keyword)
    {
        if (References.Target(node) is null || node![keyword] is not { } value) return null;
        ((JsonObject)node).Remove(keyword);
        return value.DeepClone();
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// <c>anyOf [X, null]</c> becomes a wrapper plus a junk class in Kiota. It is written <c>type: [X, "null"]</c>;
/// beside a <c>$ref</c>, which has no type, a keyword of ours keeps the fact.
/// </summary>
public sealed class NullIsAType : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            Collapse(schema, "anyOf");
            Collapse(schema, "oneOf");
            // Last: the option that collapsed into the schema may say it as well.
            if ((bool?)schema["nullable"] is { } nullable)
            {
                schema.Remove("nullable");
                if (nullable) SchemaTypes.AddNull(schema);
            }

            if (schema["enum"] is JsonArray values && values.RemoveAll(v => v is null) > 0) SchemaTypes.AddNull(schema);
        }
    }

    private static void Collapse(JsonObject schema, string keyword)
    {
        if (schema[keyword] is not JsonArray options) return;
        var hasNull = options.RemoveAll(o => o is JsonObject option && SchemaTypes.Of(option) is ["null"]) > 0;
        if (options is [JsonObject single])
        {
            schema.Remove(keyword);
            foreach (var (key, value) in single.ToArray()) schema[key] = value?.DeepClone();
            if (hasNull) SchemaTypes.AddNull(schema);
        }
        else if (hasNull)
        {
            schema[Extensions.Nullable] = true;
        }
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>A parameter cannot be sent as null, only left out; a nullable one says nothing more than an optional one.</summary>
public sealed class ParametersAreNeverNull : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var parameter in Operation.All(context.Document).SelectMany(o => o.Parameters))
        {
            if (parameter["schema"] is not JsonObject schema) continue;
            schema.Remove(Extensions.Nullable);
            if (SchemaTypes.Has(schema, "null")) schema["type"] = SchemaTypes.Of(schema).Single(t => t != "null");
        }
    }
}

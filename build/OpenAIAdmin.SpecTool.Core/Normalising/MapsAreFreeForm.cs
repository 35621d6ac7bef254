using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Kiota knows no typed maps: a schema under <c>additionalProperties</c> becomes a junk class. The values are read
/// as they come, into <c>AdditionalData</c>.
/// </summary>
public sealed class MapsAreFreeForm : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (schema["additionalProperties"] is JsonObject) schema["additionalProperties"] = true;
        }
    }
}

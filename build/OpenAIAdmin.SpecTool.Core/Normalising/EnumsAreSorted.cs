using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>The reviewed upstream is sorted; what additions append to an enum is brought into that order.</summary>
public sealed class EnumsAreSorted : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (schema["enum"] is not JsonArray values) continue;
            schema["enum"] = new JsonArray([.. values
                .Select(value => value?.DeepClone())
                .OrderBy(JsonText.WriteLine, StringComparer.Ordinal)]);
        }
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// An enum of one value is a constant: a plain string in C#, which Kiota reads without reflection. Query parameters
/// keep theirs: there an enum is what makes a wrong value not compile.
/// </summary>
public sealed class SingleValuesAreConstants : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (pointer, schema) in SchemaWalk.All(context.Document))
        {
            if (schema["enum"] is not JsonArray { Count: 1 } values) continue;
            if (pointer.Segments is ["paths", _, _, "parameters", ..]) continue;
            schema["const"] = values[0]!.DeepClone();
            schema.Remove("enum");
        }
    }
}

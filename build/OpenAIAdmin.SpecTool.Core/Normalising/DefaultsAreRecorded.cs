using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>Kiota assigns a <c>default</c> in the constructor, and so sends it. The fact is kept beside.</summary>
public sealed class DefaultsAreRecorded : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (!schema.ContainsKey("default")) continue;
            var value = schema["default"]?.DeepClone();
            schema.Remove("default");
            // The default of a constant says nothing.
            if (!schema.ContainsKey("const")) schema[Extensions.Default] = value;
        }
    }
}

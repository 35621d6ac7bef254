using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>Without a format Kiota makes an <c>int</c>, and 2147483648 tokens throw away the page.</summary>
public sealed class IntegersAre64Bit : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (SchemaTypes.Has(schema, "integer")) schema["format"] = "int64";
        }
    }
}

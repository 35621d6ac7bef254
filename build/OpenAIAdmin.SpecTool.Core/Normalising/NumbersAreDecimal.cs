using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>Kiota turns <c>number</c> into <c>double</c>; the numbers of this API are money and quantities.</summary>
public sealed class NumbersAreDecimal : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (SchemaTypes.Has(schema, "number")) schema["format"] = "decimal";
        }
    }
}

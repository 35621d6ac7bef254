using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// The official clients send lists in the query as <c>name[]=a&amp;name[]=b</c>; upstream's document writes the
/// brackets on some and leaves them out on others.
/// </summary>
public sealed class ArrayParametersAreBracketed : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var parameter in Operation.All(context.Document).SelectMany(o => o.Parameters))
        {
            if ((string?)parameter["in"] != "query" || (string?)parameter["schema"]?["type"] != "array") continue;

            parameter["style"] = "form";
            parameter["explode"] = true;
            var name = (string)parameter["name"]!;
            if (!name.EndsWith("[]", StringComparison.Ordinal)) parameter["name"] = name + "[]";
        }
    }
}

using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Whatever union the other rules did not resolve would become a wrapper class that loses data: somebody has to
/// decide, in <c>patches.json</c>, what it is in C#.
/// </summary>
public sealed class NoUnionIsLeft : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (pointer, schema) in SchemaWalk.All(context.Document))
        {
            foreach (var keyword in new[] { "anyOf", "oneOf" }.Where(schema.ContainsKey))
            {
                context.Findings.Add(new("patches.json", pointer.Text,
                    $"No rule resolves this `{keyword}`: {JsonText.WriteLine(schema)}. Add a patch that says what it is."));
            }
        }
    }
}

using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>What no operation can reach any more, such as the separate envelope of the decisions, goes.</summary>
public sealed class UnusedComponentsAreDropped : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        var reached = References.Reachable(context.Document, [context.Document["paths"]]);
        foreach (var name in context.Schemas.Select(s => s.Key).Where(n => !reached.Contains(n)).ToArray())
        {
            context.Schemas.Remove(name);
        }
    }
}

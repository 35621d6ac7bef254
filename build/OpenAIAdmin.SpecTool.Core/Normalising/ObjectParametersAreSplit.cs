using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// A query parameter that is an object comes out wrong in Kiota. Upstream reads its members as
/// <c>effective_at[gt]=…</c>: one parameter for each.
/// </summary>
public sealed class ObjectParametersAreSplit : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var operation in Operation.All(context.Document))
        {
            foreach (var parameter in operation.Parameters)
            {
                if ((string?)parameter["in"] != "query" || parameter["schema"]?["properties"] is not JsonObject members)
                {
                    continue;
                }

                var list = (JsonArray)operation.Node["parameters"]!;
                var at = list.IndexOf(parameter);
                list.RemoveAt(at);
                foreach (var (member, schema) in members.OrderByDescending(m => m.Key, StringComparer.Ordinal))
                {
                    list.Insert(at, new JsonObject
                    {
                        ["in"] = "query",
                        ["name"] = $"{parameter["name"]}[{member}]",
                        ["schema"] = schema!.DeepClone(),
                    });
                }
            }
        }
    }
}

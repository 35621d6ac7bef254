using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// The known values of an open string become a named set, from which constants are generated:
/// <c>Invite</c> and <c>status</c> give <c>InviteStatus</c>. A set that came from an enum component keeps its name.
/// </summary>
public sealed class KnownValuesAreNamed : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        var sets = new Dictionary<string, JsonArray>();
        foreach (var (pointer, schema) in SchemaWalk.All(context.Document))
        {
            if (schema[Extensions.KnownValues] is not JsonArray values) continue;
            if (pointer.Segments is not ["components", "schemas", var owner, ..])
            {
                context.Findings.Add(new("reviewed-upstream.json", pointer.Text, "Known values outside a component."));
                continue;
            }

            var name = (string?)schema[Extensions.KnownValuesFrom] ?? owner + string.Concat(Members(pointer.Segments));
            schema.Remove(Extensions.KnownValuesFrom);
            if (!JsonText.Same(sets.TryAdd(name, values) ? values : sets[name], values))
            {
                context.Findings.Add(new("names.json", pointer.Text, $"Two sets of known values are called `{name}`."));
            }

            schema[Extensions.KnownValues] = new JsonObject
            {
                ["name"] = name,
                ["values"] = new JsonArray([.. values.Select(v => new JsonObject { ["value"] = v!.DeepClone() })]),
            };
        }
    }

    private static IEnumerable<string> Members(IReadOnlyList<string> segments) =>
        segments.Zip(segments.Skip(1)).Where(pair => pair.First == "properties").Select(pair => PascalCase.Of(pair.Second));
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// <c>anyOf [string, enum]</c> is upstream's way to say: these values today, others tomorrow. One string, with the
/// known values kept for the constants.
/// </summary>
public sealed class OpenStringUnionsAreStrings : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var (_, schema) in SchemaWalk.All(context.Document))
        {
            if (schema["anyOf"] is not JsonArray options || !IsOpenString(options)) continue;

            var values = options.OfType<JsonObject>().Select(o => o["enum"]).OfType<JsonArray>().SelectMany(v => v);
            var open = new JsonObject
            {
                ["type"] = "string",
                [Extensions.KnownValues] = new JsonArray([.. values.Select(v => v!.DeepClone())]),
            };
            foreach (var option in options.OfType<JsonObject>().Where(o => SchemaTypes.Has(o, "string")).ToArray())
            {
                options.Remove(option);
            }

            options.Insert(0, open);
            if (options.Count > 1) continue;
            schema.Remove("anyOf");
            foreach (var (key, value) in open.ToArray()) schema[key] = value!.DeepClone();
        }
    }

    private static bool IsOpenString(JsonArray options)
    {
        var strings = options.OfType<JsonObject>().Where(o => SchemaTypes.Has(o, "string")).ToArray();
        return strings.Any(s => !s.ContainsKey("enum")) && strings.Any(s => s.ContainsKey("enum"));
    }
}

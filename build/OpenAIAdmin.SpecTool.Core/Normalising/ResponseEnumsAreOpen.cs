using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Kiota reads an enum value that it does not know as null, and its text is lost. What a response may hold is a
/// string with known values; only what callers send stays an enum.
/// </summary>
public sealed class ResponseEnumsAreOpen : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        var operations = Operation.All(context.Document).ToArray();
        var answered = References.Reachable(context.Document, operations.Select(o => o.Node["responses"]));
        var enums = context.Schemas.Where(s => s.Value?["enum"] is JsonArray).Select(s => s.Key).ToHashSet();

        var answers = operations.SelectMany(SchemaWalk.Responses).Concat(
            from name in answered
            where !enums.Contains(name)
            from schema in SchemaWalk.Nested(JsonPointer.Of("components", "schemas", name), context.Schemas[name])
            select schema);

        foreach (var (_, schema) in answers.ToArray())
        {
            if (References.SchemaName(schema) is { } name && enums.Contains(name))
            {
                var nullable = schema.ContainsKey(Extensions.Nullable);
                schema.Clear();
                foreach (var (key, value) in (JsonObject)context.Schemas[name]!) schema[key] = value?.DeepClone();
                schema[Extensions.KnownValuesFrom] = name;
                if (nullable) SchemaTypes.AddNull(schema);
            }

            if (schema["enum"] is not JsonArray values) continue;
            schema.Remove("enum");
            schema[Extensions.KnownValues] = values;
        }
    }
}

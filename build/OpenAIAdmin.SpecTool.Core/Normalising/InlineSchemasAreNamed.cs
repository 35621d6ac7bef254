using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Naming;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Inline objects and enums become components. Their names come from <c>names.json</c>, or else from the schema that
/// holds them and the member: <c>AuditLog</c> and <c>api_key.created</c> give <c>AuditLogApiKeyCreated</c>.
/// </summary>
public sealed class InlineSchemasAreNamed : INormalisation
{
    public void Apply(NormalisationContext context)
    {
        foreach (var operation in Operation.All(context.Document))
        {
            foreach (var placed in Outermost(SchemaWalk.OfOperation(operation))) Hoist(context, placed, suggestion: null);
        }

        // Schemas that this creates are visited as well: their own members may be inline.
        var open = new Queue<string>(context.Schemas.Select(s => s.Key));
        var known = open.ToHashSet();
        while (open.TryDequeue(out var name))
        {
            var root = JsonPointer.Of("components", "schemas", name);
            var members = SchemaWalk.Nested(root, context.Schemas[name]).Where(placed => Directly(placed.Pointer));
            foreach (var placed in Outermost(members)) Hoist(context, placed, name + string.Concat(Words(placed.Pointer)));

            foreach (var created in context.Schemas.Select(s => s.Key).Where(known.Add).ToArray()) open.Enqueue(created);
        }
    }

    /// <summary>Those to be named, without what stands inside one of them: it goes along and is named after its new holder.</summary>
    private static List<PlacedSchema> Outermost(IEnumerable<PlacedSchema> all)
    {
        var outermost = new List<PlacedSchema>();
        foreach (var placed in all.Where(p => IsNamed(p.Schema)))
        {
            if (!outermost.Any(holder => placed.Pointer.StartsWith(holder.Pointer))) outermost.Add(placed);
        }

        return outermost;
    }

    private static bool IsNamed(JsonObject schema) =>
        schema["enum"] is JsonArray || SchemaTypes.Has(schema, "object") || schema["properties"] is JsonObject;

    /// <summary>One member below its component, through lists and the parts of an <c>allOf</c>, which stay inline.</summary>
    private static bool Directly(JsonPointer pointer) => pointer.Segments.Skip(3).Count(s => s == "properties") == 1;

    private static IEnumerable<string> Words(JsonPointer pointer)
    {
        var segments = pointer.Segments.Skip(3).ToArray();
        var member = Array.IndexOf(segments, "properties") + 1;
        yield return PascalCase.Of(segments[member]);
        foreach (var _ in segments[(member + 1)..].Where(s => s == "items")) yield return "Item";
    }

    private static void Hoist(NormalisationContext context, PlacedSchema placed, string? suggestion)
    {
        var (pointer, schema) = placed;
        if ((context.Names.Inline(pointer) ?? suggestion) is not { } name)
        {
            context.Findings.Add(new("names.json", $"inline: {pointer.Text}", "Name this inline schema."));
            return;
        }

        var nullable = SchemaTypes.Has(schema, "null") || schema.ContainsKey(Extensions.Nullable);
        var component = (JsonObject)schema.DeepClone();
        if (SchemaTypes.Has(schema, "null")) component["type"] = SchemaTypes.Of(schema).Single(t => t != "null");
        component.Remove(Extensions.Nullable);
        component.Remove(Extensions.Default);

        if (context.Schemas[name] is { } existing)
        {
            if (!JsonText.Same(existing, component))
            {
                context.Findings.Add(new("names.json", $"inline: {pointer.Text}",
                    $"`{name}` is taken by a schema with other content: give one of them another name."));
                return;
            }
        }
        else
        {
            context.Schemas[name] = component;
        }

        var defaultValue = schema[Extensions.Default]?.DeepClone();
        schema.Clear();
        schema["$ref"] = References.SchemaPrefix + name;
        if (nullable) schema[Extensions.Nullable] = true;
        if (defaultValue is not null) schema[Extensions.Default] = defaultValue;
    }
}

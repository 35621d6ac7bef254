using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Normalising;

/// <summary>
/// Upstream's unions have a discriminator without a mapping. Kiota then compares wire tags with schema names, and
/// every result silently becomes an empty object. The union becomes a base schema that holds the tag, with a mapping
/// read from the constants of its cases (never from their names), and the cases become its <c>allOf</c> children:
/// an unknown tag stays a base object with all its data.
/// </summary>
public sealed class UnionsHaveMappings : INormalisation
{
    private const string Source = "reviewed-upstream.json";

    public void Apply(NormalisationContext context)
    {
        // All cases are read before the first is rewritten: one union may stand at several places.
        var unions =
            from placed in SchemaWalk.All(context.Document)
            where placed.Schema["oneOf"] is JsonArray
            select (placed.Pointer, placed.Schema, Cases(context, placed.Schema));
        foreach (var (pointer, schema, found) in unions.ToArray())
        {
            if (found is not { } cases)
            {
                context.Findings.Add(new(Source, pointer.Text,
                    "A `oneOf` whose cases cannot be told apart: it needs a discriminator, and each case a constant for it."));
                continue;
            }

            if (ComponentName(pointer) is { } component)
            {
                Rewrite(context, component, (string)schema["discriminator"]!["propertyName"]!, cases);
                continue;
            }

            if (context.Names.Inline(pointer) is not { } name)
            {
                context.Findings.Add(new("names.json", $"inline: {pointer.Text}", "Name the base schema of this union."));
                continue;
            }

            Rewrite(context, name, (string)schema["discriminator"]!["propertyName"]!, cases);
            var nullable = schema.ContainsKey(Extensions.Nullable);
            schema.Clear();
            schema["$ref"] = References.SchemaPrefix + name;
            if (nullable) schema[Extensions.Nullable] = true;
        }
    }

    /// <summary>The name of the component that stands at this place itself, or null.</summary>
    private static string? ComponentName(JsonPointer pointer) =>
        pointer.Segments is ["components", "schemas", var name] ? name : null;

    private static List<(string Tag, string Schema)>? Cases(NormalisationContext context, JsonObject schema)
    {
        if ((string?)schema["discriminator"]?["propertyName"] is not { } property) return null;
        var cases = new List<(string, string)>();
        foreach (var option in (JsonArray)schema["oneOf"]!)
        {
            if (References.SchemaName(option) is not { } name) return null;
            if (context.Schemas[name]?["properties"]?[property]?["enum"] is not JsonArray { Count: 1 } tag) return null;
            cases.Add(((string)tag[0]!, name));
        }

        return cases.DistinctBy(c => c.Item1).Count() == cases.Count ? cases : null;
    }

    private static void Rewrite(
        NormalisationContext context, string name, string property, List<(string Tag, string Schema)> cases)
    {
        var basis = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray(property),
            ["properties"] = new JsonObject
            {
                [property] = new JsonObject { ["type"] = "string" },
            },
            ["discriminator"] = new JsonObject
            {
                ["propertyName"] = property,
                ["mapping"] = new JsonObject(cases.Select(c =>
                    KeyValuePair.Create(c.Tag, (JsonNode?)(References.SchemaPrefix + c.Schema)))),
            },
        };
        if (context.Schemas[name] is { } existing && !existing.AsObject().ContainsKey("oneOf") && !JsonText.Same(existing, basis))
        {
            context.Findings.Add(new("names.json", name, "Two unions with different cases have this name."));
        }

        context.Schemas[name] = basis;
        foreach (var (_, child) in cases) MakeChild(context, child, name, property);
    }

    private static void MakeChild(NormalisationContext context, string child, string basis, string property)
    {
        var own = (JsonObject)context.Schemas[child]!;
        if (own["allOf"] is JsonArray parts)
        {
            if (References.SchemaName(parts[0]) is { } other && other != basis)
            {
                context.Findings.Add(new(Source, child, $"A case of two unions, `{other}` and `{basis}`: it can extend only one."));
            }

            return;
        }

        ((JsonObject)own["properties"]!).Remove(property);
        (own["required"] as JsonArray)?.RemoveAll(item => (string?)item == property);
        context.Schemas[child] = new JsonObject { ["allOf"] = new JsonArray(References.ToSchema(basis), own.DeepClone()) };
    }
}

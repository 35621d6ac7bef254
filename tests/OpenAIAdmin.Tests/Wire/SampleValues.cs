using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>
/// Makes JSON that a schema describes. Round 0, 1, … walk through enum values, booleans and the cases of a union;
/// <see cref="Rounds"/> says after how many all have occurred.
/// </summary>
internal sealed class SampleValues(Document document, int round, bool requiredOnly = false)
{
    /// <summary>Neither fits into 32 bits; not a round number, so that a detour through double would show.</summary>
    private const long LargeInteger = 9_007_199_254_740_993;

    private const decimal ExactNumber = 1284.0930004172915530012345m;

    public JsonNode Of(JsonElement schema) => Of(schema, "value");

    public int Rounds(JsonElement schema)
    {
        var resolved = document.Resolve(schema);
        if (resolved.TryGetProperty("enum", out var values)) return values.GetArrayLength();
        // A list of enum values, or of a union's cases, holds all of them at once.
        if (resolved.TryGetProperty("items", out var items)) return IsEnum(items) || Variants(document.Resolve(items)) is not null ? 1 : Rounds(items);
        var variants = Variants(resolved) ?? [];
        return variants.Concat(Members(resolved).Values).Select(Rounds).Append(variants.Count).Append(1).Max();
    }

    private bool IsEnum(JsonElement schema) => document.Resolve(schema).TryGetProperty("enum", out _);

    private JsonNode Of(JsonElement schema, string name)
    {
        var resolved = document.Resolve(schema);
        if (resolved.TryGetProperty("const", out var constant)) return JsonValue.Create(constant.GetString()!);
        if (resolved.TryGetProperty("enum", out var values)) return JsonValue.Create(values[round % values.GetArrayLength()].GetString()!);
        return TypeOf(resolved) switch
        {
            "string" => JsonValue.Create($"{name} \"é\" 2024-01-01 / {round}"),
            "boolean" => JsonValue.Create(round % 2 == 0),
            // The first second after the year 2100; a time that is no date would be no sample.
            "integer" when resolved.TryGetProperty("x-unix-seconds", out _) => JsonValue.Create(4_102_444_800L + round),
            "integer" => JsonValue.Create(LargeInteger + round),
            "number" => JsonValue.Create(ExactNumber),
            "array" => ArrayOf(resolved.GetProperty("items"), name),
            "object" => ObjectOf(resolved),
            // No type at all: a value of several shapes.
            null => round % 2 == 0 ? JsonValue.Create(name) : new JsonArray(JsonValue.Create(name)),
            var other => throw new InvalidOperationException($"No sample for type {other} of {name}."),
        };
    }

    private JsonArray ArrayOf(JsonElement items, string name)
    {
        var resolved = document.Resolve(items);
        if (Variants(resolved) is { } variants) return [.. variants.Select(ObjectOfOneCase)];
        if (resolved.TryGetProperty("enum", out var values)) return [.. values.EnumerateArray().Select(value => JsonValue.Create(value.GetString()!))];
        return [Of(items, name + "[0]"), Of(items, name + "[1]")];
    }

    private JsonObject ObjectOf(JsonElement schema) =>
        Variants(schema) is { } variants ? ObjectOfOneCase(variants[round % variants.Count]) : ObjectOfOneCase(schema);

    private JsonObject ObjectOfOneCase(JsonElement schema)
    {
        var required = Required(schema);
        var sample = new JsonObject();
        foreach (var (name, member) in Members(schema))
        {
            if (requiredOnly && !required.Contains(name)) continue;
            sample[name] = Tag(schema, name) ?? Of(member, name);
        }

        // A free-form object: what it holds is up to the caller.
        if (schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.True) sample["any_name"] = "any value";
        return sample;
    }

    /// <summary>The cases of a discriminated base; null for any other schema.</summary>
    private List<JsonElement>? Variants(JsonElement schema) =>
        schema.TryGetProperty("discriminator", out var discriminator)
            ? [.. discriminator.GetProperty("mapping").EnumerateObject().Select(entry => document.Component(entry.Value.GetString()!))]
            : null;

    /// <summary>The mapping decides the tag of a case, not the case: it has no constant for it.</summary>
    private JsonNode? Tag(JsonElement schema, string name)
    {
        foreach (var parent in Parents(schema))
        {
            if (!parent.TryGetProperty("discriminator", out var discriminator) || discriminator.GetProperty("propertyName").GetString() != name) continue;
            return discriminator.GetProperty("mapping").EnumerateObject()
                .Single(entry => JsonElement.DeepEquals(document.Component(entry.Value.GetString()!), schema)).Name;
        }

        return null;
    }

    private Dictionary<string, JsonElement> Members(JsonElement schema) =>
        Parents(schema).Append(schema)
            .Where(part => part.TryGetProperty("properties", out _))
            .SelectMany(part => part.GetProperty("properties").EnumerateObject())
            .ToDictionary(member => member.Name, member => member.Value);

    private HashSet<string> Required(JsonElement schema) =>
        [.. Parents(schema).Append(schema)
            .Where(part => part.TryGetProperty("required", out _))
            .SelectMany(part => part.GetProperty("required").EnumerateArray())
            .Select(name => name.GetString()!)];

    private IEnumerable<JsonElement> Parents(JsonElement schema) =>
        schema.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray().Select(document.Resolve) : [];

    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type)) return schema.TryGetProperty("allOf", out _) ? "object" : null;
        return type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : type.EnumerateArray().Select(one => one.GetString()).Single(one => one != "null");
    }
}

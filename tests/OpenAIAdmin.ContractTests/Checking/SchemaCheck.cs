using System.Text.Json;
using OpenAIAdmin.ContractTests.Contract;

namespace OpenAIAdmin.ContractTests.Checking;

/// <summary>Says what in a JSON value the document does not allow. Stricter than JSON Schema: a member nobody described is refused.</summary>
internal static class SchemaCheck
{
    /// <param name="allowsUnknown">Whether to pass over members and cases that the document doesn't know, as readers of answers must.</param>
    /// <returns>One sentence per violation, which begins with its place; none when the value is allowed.</returns>
    public static IEnumerable<string> Violations(Schema schema, JsonElement value, string place, bool allowsUnknown = false)
    {
        if (value.ValueKind == JsonValueKind.Null) return schema.MayBeNull ? [] : [$"{place} must not be null"];
        if (schema.Types.Count == 0) return [];
        return schema.Type switch
        {
            "object" when value.ValueKind == JsonValueKind.Object => OfObject(schema, value, place, allowsUnknown),
            "array" when value.ValueKind == JsonValueKind.Array => OfArray(schema, value, place, allowsUnknown),
            "string" when value.ValueKind == JsonValueKind.String => OfText(schema, value.GetString()!, place),
            "boolean" when value.ValueKind is JsonValueKind.True or JsonValueKind.False => [],
            "integer" when value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) => OutOfBounds(schema, number, $"{place} is {number}"),
            "number" when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _) => [],
            var type => [$"{place} is {value.GetRawText()}, not of type {type}"],
        };
    }

    /// <summary>Of a text that stands alone, such as a parameter's value.</summary>
    public static IEnumerable<string> OfText(Schema schema, string text, string place)
    {
        if (schema.Constant is { } constant && text != constant) return [$"{place} is \"{text}\", not \"{constant}\""];
        if (schema.Values is { } values && !values.Contains(text)) return [$"{place} is \"{text}\", which is none of {string.Join(", ", values)}"];
        return OutOfBounds(schema, text.Length, $"{place} has {text.Length} characters");
    }

    /// <summary>Of a number, a length or a count.</summary>
    public static IEnumerable<string> OutOfBounds(Schema schema, long amount, string finding)
    {
        if (amount < schema.Bounds.Least) yield return $"{finding}; {schema.Bounds.Least} is the least";
        if (amount > schema.Bounds.Most) yield return $"{finding}; {schema.Bounds.Most} is the most";
    }

    private static IEnumerable<string> OfArray(Schema schema, JsonElement array, string place, bool allowsUnknown) =>
        OutOfBounds(schema, array.GetArrayLength(), $"{place} has {array.GetArrayLength()} items")
            .Concat(array.EnumerateArray().SelectMany((item, index) => Violations(schema.Items!, item, $"{place}[{index}]", allowsUnknown)));

    private static IEnumerable<string> OfObject(Schema schema, JsonElement value, string place, bool allowsUnknown)
    {
        if (schema.Tag is { } tag)
        {
            var name = value.TryGetProperty(tag, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
            if (schema.Cases.TryGetValue(name, out var chosen)) return OfObject(chosen, value, place, allowsUnknown);
            return allowsUnknown
                ? []
                : [$"{place}.{tag} is \"{name}\", which is none of {string.Join(", ", schema.Cases.Keys)}"];
        }

        var missing = schema.Members.Where(member => member.Value.IsRequired && !value.TryGetProperty(member.Key, out _)).Select(member => $"{place}.{member.Key} is missing");
        return missing.Concat(value.EnumerateObject().SelectMany(member => OfMember(schema, member, $"{place}.{member.Name}", allowsUnknown)));
    }

    private static IEnumerable<string> OfMember(Schema schema, JsonProperty member, string place, bool allowsUnknown)
    {
        if (!schema.Members.TryGetValue(member.Name, out var known)) return schema.IsFreeForm || allowsUnknown ? [] : [$"{place} is not in the document"];
        if (member.Value.ValueKind == JsonValueKind.Null) return known.MayBeNull ? [] : [$"{place} must not be null"];
        return Violations(known.Schema, member.Value, place, allowsUnknown);
    }
}

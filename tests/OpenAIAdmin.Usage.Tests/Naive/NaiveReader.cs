using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenAIAdmin.Tests.Harness;

namespace OpenAIAdmin.Tests.Naive;

/// <summary>
/// Reads a page the slow and obvious way, over a document, knowing nothing of the real reader; says what it read as lines of text,
/// or null when the text is not a page.
/// </summary>
internal static class NaiveReader
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string? Read(byte[] json)
    {
        try
        {
            Strict.GetString(json);
            using JsonDocument document = JsonDocument.Parse(json.AsMemory(json.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0));
            CheckNames(document.RootElement);
            return Page(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or DecoderFallbackException or NaiveRefusal)
        {
            return null;
        }
    }

    private static void CheckNames(JsonElement value)
    {
        IEnumerable<JsonElement> children = value.ValueKind switch
        {
            JsonValueKind.Object => Members(value).Values,
            JsonValueKind.Array => value.EnumerateArray(),
            _ => [],
        };
        foreach (JsonElement child in children)
        {
            CheckNames(child);
        }
    }

    private static string Page(JsonElement page)
    {
        Dictionary<string, JsonElement> members = Members(page);
        TextOrNull(members, "object");
        Refuse.If(!members.TryGetValue("data", out JsonElement data) || data.ValueKind != JsonValueKind.Array);
        string? next = TextOrNull(members, "next_page");
        bool? hasMore = Value(members, "has_more") is { } more ? Boolean(more) : null;
        StringBuilder text = new();
        Extras(text, members, "object", "data", "has_more", "next_page");
        text.Append(CultureInfo.InvariantCulture, $"page {hasMore ?? next is not null} {next ?? "-"}\n");
        foreach (JsonElement bucket in data.EnumerateArray())
        {
            Bucket(text, Members(bucket));
        }

        return text.ToString();
    }

    private static void Bucket(StringBuilder text, Dictionary<string, JsonElement> members)
    {
        TextOrNull(members, "object");
        Extras(text, members, "object", "start_time", "end_time", "results");
        text.Append(CultureInfo.InvariantCulture, $"bucket {Seconds(members, "start_time")} {Seconds(members, "end_time")}\n");
        if (Value(members, "results") is { } results)
        {
            text.Append("results\n");
            Refuse.If(results.ValueKind != JsonValueKind.Array);
            foreach (JsonElement result in results.EnumerateArray())
            {
                text.Append(Result(result)).Append('\n');
            }
        }
    }

    private static long Seconds(Dictionary<string, JsonElement> members, string name)
    {
        Refuse.If(Value(members, name) is null);
        return Integer(members[name]);
    }

    private static void Extras(StringBuilder text, Dictionary<string, JsonElement> members, params string[] known)
    {
        foreach (KeyValuePair<string, JsonElement> extra in members.Where(member => !known.Contains(member.Key)))
        {
            text.Append(CultureInfo.InvariantCulture, $"+{extra.Key}={extra.Value.GetRawText()}\n");
        }
    }

    private static string Result(JsonElement result)
    {
        Dictionary<string, JsonElement> members = Members(result);
        string? tag = TextOrNull(members, "object");
        if (tag is null || !UnionDocument.Cases.TryGetValue(tag, out IReadOnlyList<DocumentedMember>? documented))
        {
            return $"unknown {tag ?? "-"} {result.GetRawText()}";
        }

        StringBuilder text = new(tag);
        foreach (DocumentedMember member in documented.Where(member => members.ContainsKey(member.Name)).OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $" {member.Name}={(Value(members, member.Name) is { } value ? Known(value, member.Kind) : "null")}");
        }

        foreach (JsonProperty extra in result.EnumerateObject().Where(extra => extra.Name != "object" && documented.All(member => member.Name != extra.Name)))
        {
            text.Append(CultureInfo.InvariantCulture, $" +{extra.Name}={extra.Value.GetRawText()}");
        }

        return text.ToString();
    }

    private static string Known(JsonElement value, string kind) => kind switch
    {
        "integer" => Integer(value).ToString(CultureInfo.InvariantCulture),
        "string" => "'" + Text(value) + "'",
        "boolean" => Boolean(value) ? "true" : "false",
        "number" => Plain(Decimal(value)),
        _ => Money(Members(value)),
    };

    private static string Money(Dictionary<string, JsonElement> members)
    {
        decimal? value = Value(members, "value") is { } number ? Decimal(number) : null;
        string currency = TextOrNull(members, "currency") ?? "";
        return (value is decimal amount ? $"{Plain(amount)} {currency}" : "null") + " written " + Amount(members);
    }

    // What is said of an amount besides its value, in any order: all of it has to come back.
    public static string Amount(Dictionary<string, JsonElement> members) => string.Join(",", members
        .Select(member => $"{member.Key}={(member.Key == "value" && member.Value.ValueKind != JsonValueKind.Null
            ? $"{member.Value.ValueKind} {Plain(Decimal(member.Value))}"
            : member.Value.ValueKind == JsonValueKind.String ? Text(member.Value) : member.Value.GetRawText())}")
        .Order(StringComparer.Ordinal));

    public static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static long Integer(JsonElement value)
    {
        Refuse.If(value.ValueKind != JsonValueKind.Number);
        return NaiveNumber.Integer(value.GetRawText());
    }

    private static decimal Decimal(JsonElement value)
    {
        Refuse.If(value.ValueKind is not JsonValueKind.Number and not JsonValueKind.String);
        return NaiveNumber.Decimal(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText());
    }

    private static bool Boolean(JsonElement value)
    {
        Refuse.If(value.ValueKind is not JsonValueKind.True and not JsonValueKind.False);
        return value.GetBoolean();
    }

    private static string Text(JsonElement value)
    {
        Refuse.If(value.ValueKind != JsonValueKind.String);
        return value.GetString()!;
    }

    private static string? TextOrNull(Dictionary<string, JsonElement> members, string name) => Value(members, name) is { } value ? Text(value) : null;

    private static JsonElement? Value(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        Refuse.If(value.ValueKind != JsonValueKind.Object);
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            Refuse.If(!members.TryAdd(property.Name, property.Value));
        }

        return members;
    }
}

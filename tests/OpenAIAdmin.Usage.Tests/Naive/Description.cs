using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Naive;

/// <summary>Says what the real reader read in the naive reader's words.</summary>
internal static class Description
{
    private static readonly Dictionary<(Type, string), PropertyInfo> Properties = [];

    public static string Of(UsagePage page)
    {
        StringBuilder text = new();
        Extras(text, page.GetUnknownMembers());
        text.Append(CultureInfo.InvariantCulture, $"page {page.HasMore} {page.NextPage ?? "-"}\n");
        foreach (UsageBucket bucket in page.Buckets)
        {
            Extras(text, bucket.GetUnknownMembers());
            text.Append(CultureInfo.InvariantCulture, $"bucket {bucket.StartTimeUnixSeconds} {bucket.EndTimeUnixSeconds}\n{(bucket.HasResults ? "results\n" : "")}");
            foreach (UsageResult result in bucket.Results)
            {
                text.Append(Of(result)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Extras(StringBuilder text, JsonElement members)
    {
        foreach (JsonProperty extra in members.EnumerateObject())
        {
            text.Append(CultureInfo.InvariantCulture, $"+{extra.Name}={extra.Value.GetRawText()}\n");
        }
    }

    public static string Of(UsageResult result)
    {
        if (result is UnknownUsageResult unknown)
        {
            return $"unknown {unknown.Tag ?? "-"} {Encoding.UTF8.GetString(unknown.Utf8Json.Span)}";
        }

        StringBuilder text = new(result.Tag);
        using JsonDocument written = JsonDocument.Parse(Written(result));
        foreach (DocumentedMember member in UnionDocument.Cases[result.Tag!].OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (written.RootElement.TryGetProperty(member.Name, out JsonElement value))
            {
                text.Append(CultureInfo.InvariantCulture, $" {member.Name}={(value.ValueKind == JsonValueKind.Null ? "null" : Value(result, member, value))}");
            }
        }

        foreach (JsonProperty extra in result.GetUnknownMembers().EnumerateObject())
        {
            text.Append(CultureInfo.InvariantCulture, $" +{extra.Name}={extra.Value.GetRawText()}");
        }

        return text.ToString();
    }

    public static byte[] Written(UsageResult result)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            result.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static string Value(UsageResult result, DocumentedMember member, JsonElement written) => Property(result.GetType(), member.Name).GetValue(result) switch
    {
        long integer => integer.ToString(CultureInfo.InvariantCulture),
        string value => "'" + value + "'",
        bool value => value ? "true" : "false",
        decimal value => NaiveReader.Plain(value),
        Money money => $"{NaiveReader.Plain(money.Value)} {money.Currency} written {NaiveReader.Amount(NaiveReader.Members(written))}",
        _ => "null written " + NaiveReader.Amount(NaiveReader.Members(written)),
    };

    private static PropertyInfo Property(Type type, string name)
    {
        lock (Properties)
        {
            return Properties.TryGetValue((type, name), out PropertyInfo? known) ? known : Properties[(type, name)] = type.GetProperties()
                .Single(property => string.Equals(property.Name, name.Replace("_", ""), StringComparison.OrdinalIgnoreCase));
        }
    }
}

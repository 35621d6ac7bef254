using System.Text.Json;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Cli.Results;

/// <summary>
/// The only place that knows how results look in Kiota's models. It goes by the wire names, so a counter that the
/// document gains is printed without a change here.
/// </summary>
internal static class ResultRows
{
    private static readonly Dictionary<string, string> NoKeys = [];
    private static readonly Dictionary<string, Figure> NoFigures = [];

    public static IEnumerable<ResultRow> Of(WireUsagePage page) => (page.Data ?? []).SelectMany(Of);

    private static IEnumerable<ResultRow> Of(WireUsageBucket bucket)
    {
        if (bucket.Results is not { Count: > 0 } results) return [new(bucket.StartTime, bucket.EndTime, null, IsUnknown: false, NoKeys, NoFigures)];
        return results.Select(result => Of(bucket, result));
    }

    private static ResultRow Of(WireUsageBucket bucket, WireUsageResult result)
    {
        // The base class itself is what Kiota makes of a tag that the document doesn't know. Its members could mean anything.
        if (result.GetType() == typeof(WireUsageResult))
        {
            return new(bucket.StartTime, bucket.EndTime, $"unknown: {result.Object ?? "no type was sent"}", IsUnknown: true, NoKeys, NoFigures);
        }

        var keys = new Dictionary<string, string>();
        var figures = new Dictionary<string, Figure>();
        using var json = JsonDocument.Parse(KiotaJsonSerializer.SerializeAsStream(result));
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (member.NameEquals("object")) continue;
            Add(member.Name, member.Value, keys, figures);
        }

        return new(bucket.StartTime, bucket.EndTime, ShortName(result.Object), IsUnknown: false, keys, figures);
    }

    private static void Add(string name, JsonElement value, Dictionary<string, string> keys, Dictionary<string, Figure> figures)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                keys[name] = value.GetString()!;
                break;
            case JsonValueKind.True or JsonValueKind.False:
                keys[name] = value.GetRawText();
                break;
            case JsonValueKind.Number:
                figures[name] = Figure.Of(value);
                break;
            case JsonValueKind.Object when value.TryGetProperty("value", out var amount) && amount.ValueKind == JsonValueKind.Number:
                figures[name] = Figure.Of(amount, value.TryGetProperty("currency", out var currency) ? currency.GetString() : null);
                break;
            case JsonValueKind.Null:
                break;
            default:
                keys[name] = value.GetRawText();
                break;
        }
    }

    /// <summary>organization.usage.completions.result → completions; organization.costs.result → costs.</summary>
    private static string ShortName(string? tag) => tag?.Split('.') is [.., var name, "result"] ? name : tag ?? "";
}

using System.Buffers;
using System.Text.Json;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Cli.Results;

/// <summary>
/// What a result holds, as text and by wire name, so that a counter that the document gains, or that the API sends before it does,
/// is printed without a change here.
/// </summary>
internal sealed record ResultMembers(IReadOnlyDictionary<string, string> Keys, IReadOnlyDictionary<string, Figure> Figures)
{
    public static readonly ResultMembers None = new(new Dictionary<string, string>(), new Dictionary<string, Figure>());

    public static ResultMembers Of(UsageResult result)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text)) result.WriteTo(writer);
        using var json = JsonDocument.Parse(text.WrittenMemory);

        var keys = new Dictionary<string, string>();
        var figures = new Dictionary<string, Figure>();
        foreach (var member in json.RootElement.EnumerateObject())
        {
            if (!member.NameEquals("object")) Add(member.Name, member.Value, keys, figures);
        }

        if (result is CostsUsageResult cost) AddExact(cost, keys, figures);
        return new(keys, figures);
    }

    // The API sends exact numbers in quotes too, and so they are written again; the result knows them for numbers.
    private static void AddExact(CostsUsageResult cost, Dictionary<string, string> keys, Dictionary<string, Figure> figures)
    {
        if (cost.Amount is { } amount && keys.Remove("amount")) figures["amount"] = Figure.Of(amount.Value, amount.Currency);
        if (cost.Quantity is { } quantity && keys.Remove("quantity")) figures["quantity"] = Figure.Of(quantity);
    }

    private static void Add(string name, JsonElement value, Dictionary<string, string> keys, Dictionary<string, Figure> figures)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                keys[name] = value.GetString()!;
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
}

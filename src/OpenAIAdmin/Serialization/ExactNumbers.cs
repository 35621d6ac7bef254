using System.Globalization;
using System.Text;
using System.Text.Json;
using OpenAIAdmin.Usage.Reading;

namespace OpenAIAdmin.Serialization;

/// <summary>
/// Numbers as the API sends them, with or without quotes. What has no exact value in the member's type is an error that names the
/// place: a caller who adds figures up must get neither a rounded one nor a null that looks like nothing.
/// </summary>
internal static class ExactNumbers
{
    /// <param name="value">A JSON value.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="least">The least value of the member's type.</param>
    /// <param name="most">Its greatest value.</param>
    /// <returns>Null for null only.</returns>
    public static long? Integer(JsonElement value, JsonPlace place, long least = long.MinValue, long most = long.MaxValue)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        Check(IntegerText.TryRead(Text(value, place), out var number), place);
        return number >= least && number <= most ? number : throw OutOfRange(place);
    }

    /// <returns>Null for null only.</returns>
    public static decimal? Decimal(JsonElement value, JsonPlace place)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        Check(ExactDecimal.TryRead(Text(value, place), out var number), place);
        return number;
    }

    /// <returns>The nearest binary number; null for null only.</returns>
    public static double? Double(JsonElement value, JsonPlace place)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        var text = Text(value, place);
        Check(NumberText.TryParse(text, out _) ? NumberOutcome.Read : NumberOutcome.NotANumber, place);
        return double.TryParse(Encoding.ASCII.GetString(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number)
            ? number
            : throw OutOfRange(place);
    }

    /// <returns>The nearest binary number; null for null only.</returns>
    public static float? Single(JsonElement value, JsonPlace place)
    {
        if (Double(value, place) is not { } number) return null;
        return float.IsInfinity((float)number) ? throw OutOfRange(place) : (float)number;
    }

    private static byte[] Text(JsonElement value, JsonPlace place) => value.ValueKind switch
    {
        JsonValueKind.Number => Encoding.UTF8.GetBytes(value.GetRawText()),
        JsonValueKind.String => Encoding.UTF8.GetBytes(value.GetString()!),
        var kind => throw place.Error($"a number is expected, not {Name(kind)}"),
    };

    private static void Check(NumberOutcome outcome, JsonPlace place)
    {
        if (outcome == NumberOutcome.OutOfRange) throw OutOfRange(place);
        if (outcome == NumberOutcome.NotAnInteger) throw place.Error("an integer is expected, not a fraction");
        if (outcome != NumberOutcome.Read) throw place.Error("the text is no number");
    }

    private static JsonException OutOfRange(JsonPlace place) => place.Error("the number has no exact value in the member's type");

    /// <summary>What a value is called in messages.</summary>
    public static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}

using System.Globalization;
using System.Text.Json;

namespace OpenAIAdmin.Cli.Results;

/// <summary>A counter or an amount, as printed.</summary>
internal readonly record struct Figure(string Text, bool IsZero)
{
    /// <summary>Keeps every digit that was sent: 0.0600 stays 0.0600, and no double comes in between.</summary>
    public static Figure Of(JsonElement number, string? unit = null)
    {
        if (!number.TryGetDecimal(out var value)) return new(number.GetRawText(), IsZero: false);
        var text = value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new(unit is null ? text : $"{text} {unit}", value == 0);
    }
}

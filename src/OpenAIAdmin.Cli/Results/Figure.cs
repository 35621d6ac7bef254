using System.Globalization;
using System.Text.Json;

namespace OpenAIAdmin.Cli.Results;

/// <summary>A counter or an amount, as printed.</summary>
internal readonly record struct Figure(string Text, bool IsZero)
{
    /// <summary>Keeps every digit that was sent: 0.0600 stays 0.0600, and no double comes in between.</summary>
    public static Figure Of(JsonElement number, string? unit = null) =>
        number.TryGetDecimal(out var value) ? Of(value, unit) : new(number.GetRawText(), IsZero: false);

    /// <summary>Keeps every digit, too.</summary>
    public static Figure Of(decimal value, string? unit = null)
    {
        var text = value.ToString("N" + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new(string.IsNullOrEmpty(unit) ? text : $"{text} {unit}", value == 0);
    }
}

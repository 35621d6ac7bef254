using System.Globalization;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>Reads durations as the API writes them in headers: <c>20ms</c>, <c>1s</c>, <c>6m0s</c>, <c>1h2m3.5s</c>.</summary>
internal static class DurationText
{
    /// <summary>The duration; null when the text is none.</summary>
    public static TimeSpan? Read(string text)
    {
        double seconds = 0;
        var rest = text.Trim();
        if (rest.Length == 0) return null;
        while (rest.Length > 0)
        {
            var digits = rest.TakeWhile(c => c is (>= '0' and <= '9') or '.').Count();
            if (!double.TryParse(rest.Substring(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
            rest = rest.Substring(digits);
            var (length, unit) = Unit(rest);
            if (length == 0) return null;
            seconds += number * unit;
            rest = rest.Substring(length);
        }

        return seconds <= TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>The length of the unit that the text begins with, and its seconds; 0 when it begins with none.</summary>
    private static (int Length, double Seconds) Unit(string text) =>
        text.StartsWith("ms", StringComparison.Ordinal) ? (2, 0.001) : text.FirstOrDefault() switch
        {
            's' => (1, 1),
            'm' => (1, 60),
            'h' => (1, 3600),
            'd' => (1, 86400),
            _ => default,
        };
}

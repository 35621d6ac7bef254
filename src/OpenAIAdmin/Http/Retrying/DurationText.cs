using System.Globalization;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>Reads durations as the API writes them in headers: <c>20ms</c>, <c>1s</c>, <c>6m0s</c>, <c>1h2m3.5s</c>.</summary>
internal static class DurationText
{
    private static readonly (string Unit, double Seconds)[] Units = [("ms", 0.001), ("h", 3600), ("m", 60), ("s", 1), ("d", 86400)];

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
            var unit = Array.Find(Units, unit => rest.StartsWith(unit.Unit, StringComparison.Ordinal));
            if (unit.Unit is null) return null;
            seconds += number * unit.Seconds;
            rest = rest.Substring(unit.Unit.Length);
        }

        return seconds <= TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(seconds) : null;
    }
}

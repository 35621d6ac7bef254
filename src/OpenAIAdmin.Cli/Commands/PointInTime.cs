using System.CommandLine.Parsing;
using System.Globalization;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>Times as people type them: an ISO 8601 date or time (UTC unless it says otherwise), or Unix seconds.</summary>
internal static class PointInTime
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK",
    ];

    public static long? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (TryParse(text, out var seconds)) return seconds;
        argument.AddError($"'{text}' is no time. Use a date (2026-08-01), a time (2026-08-01T12:00Z) or Unix seconds.");
        return null;
    }

    public static bool TryParse(string text, out long seconds)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out seconds)) return true;
        var isDate = DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, Utc, out var time);
        seconds = time.ToUnixTimeSeconds();
        return isDate;
    }
}

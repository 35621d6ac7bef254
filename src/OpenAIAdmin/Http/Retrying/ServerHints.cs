using System.Globalization;
using System.Net.Http.Headers;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>What an answer says about trying again.</summary>
/// <param name="After">How long to wait; null when it doesn't say.</param>
/// <param name="Again">Whether to; null when it doesn't say.</param>
internal readonly record struct ServerHints(TimeSpan? After, bool? Again)
{
    // No wait is longer: the number could overflow, and no budget would allow it.
    private const double MostSeconds = 365 * 86400.0;

    public static ServerHints Of(HttpResponseHeaders headers, DateTimeOffset now) => new(
        Milliseconds(ResponseHeaders.Get(headers, "retry-after-ms")) ?? RetryAfter(ResponseHeaders.Get(headers, "Retry-After"), now),
        ResponseHeaders.Get(headers, "x-should-retry")?.Trim().ToLowerInvariant() switch { "true" => true, "false" => false, _ => null });

    private static TimeSpan? Milliseconds(string? text) => Seconds(text, 0.001);

    private static TimeSpan? RetryAfter(string? text, DateTimeOffset now)
    {
        if (Seconds(text, 1) is { } wait) return wait;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date)) return null;
        return date > now ? date - now : TimeSpan.Zero;
    }

    private static TimeSpan? Seconds(string? text, double unit) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            && number >= 0 // not so for NaN
            ? TimeSpan.FromSeconds(Math.Min(number * unit, MostSeconds))
            : null;
}

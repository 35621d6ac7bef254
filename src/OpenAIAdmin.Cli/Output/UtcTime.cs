using System.Globalization;

namespace OpenAIAdmin.Cli.Output;

/// <summary>Unix seconds as ISO 8601 in UTC.</summary>
internal static class UtcTime
{
    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <returns>The number itself where the calendar ends (year 9999).</returns>
    public static string Format(long seconds) => seconds < First || seconds > Last
        ? seconds.ToString(CultureInfo.InvariantCulture)
        : DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace OpenAIAdmin.AotProbe;

/// <summary>Time since the process was started, as whoever started it says: the system's own note of it is ten milliseconds coarse.</summary>
internal static class StartTime
{
    private const string Variable = "PROBE_START_NANOSECONDS";

    /// <summary>Null when nobody said.</summary>
    public static TimeSpan? Elapsed =>
        long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? DateTime.UtcNow - DateTime.UnixEpoch.AddTicks(start / 100)
            : null;
}

namespace OpenAIAdmin.Usage;

/// <summary>The results of one span of time.</summary>
public sealed class UsageBucket
{
    /// <summary>Creates a bucket.</summary>
    /// <param name="startTimeUnixSeconds">The first second of the span, in Unix seconds.</param>
    /// <param name="endTimeUnixSeconds">The second after the span, in Unix seconds.</param>
    /// <param name="results">The results, in the payload's order.</param>
    public UsageBucket(long startTimeUnixSeconds, long endTimeUnixSeconds, IReadOnlyList<UsageResult> results)
    {
        StartTimeUnixSeconds = startTimeUnixSeconds;
        EndTimeUnixSeconds = endTimeUnixSeconds;
        Results = results ?? throw new ArgumentNullException(nameof(results));
    }

    /// <summary>The first second of the span, in Unix seconds; 0 when the payload lacked it.</summary>
    public long StartTimeUnixSeconds { get; }

    /// <summary>The second after the span, in Unix seconds; 0 when the payload lacked it.</summary>
    public long EndTimeUnixSeconds { get; }

    /// <summary>The beginning of the span (inclusive), in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seconds lie outside the years 1 to 9999.</exception>
    public DateTimeOffset StartTime => DateTimeOffset.FromUnixTimeSeconds(StartTimeUnixSeconds);

    /// <summary>The end of the span (exclusive), in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seconds lie outside the years 1 to 9999.</exception>
    public DateTimeOffset EndTime => DateTimeOffset.FromUnixTimeSeconds(EndTimeUnixSeconds);

    /// <summary>The results, in the payload's order; empty when there was no activity.</summary>
    public IReadOnlyList<UsageResult> Results { get; }
}

namespace OpenAIAdmin.Http;

/// <summary>Waits on a <see cref="TimeProvider"/>, on every framework.</summary>
internal static class Clock
{
    // The longest wait that timers take.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    public static Task DelayAsync(TimeProvider time, TimeSpan wait, CancellationToken cancellationToken)
    {
        if (wait > Longest) wait = Longest;
#if NET
        return Task.Delay(wait, time, cancellationToken);
#else
        return time.Delay(wait, cancellationToken);
#endif
    }
}

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Stops a wait that lasts too long, by a clock of the caller's choice.</summary>
internal sealed class StallWatch : IDisposable
{
    private readonly ITimer? _timer;
    private readonly TimeSpan _timeout;

    /// <param name="options">How long, and by which clock.</param>
    /// <param name="stop">Cancelled when a wait has lasted too long.</param>
    internal StallWatch(UsageReadOptions options, CancellationTokenSource stop)
    {
        _timeout = options.BodyStallTimeout;
        _timer = _timeout == Timeout.InfiniteTimeSpan
            ? null
            : options.TimeProvider.CreateTimer(static stop => Stop((CancellationTokenSource)stop!), stop, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A wait begins.</summary>
    internal void Start() => _timer?.Change(_timeout, Timeout.InfiniteTimeSpan);

    /// <summary>It has ended.</summary>
    internal void Stop() => _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer?.Dispose();

    private static void Stop(CancellationTokenSource stop)
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The timer had begun to run out when the reader was done. On a thread of the pool, the exception would end the process.
        }
    }
}

namespace OpenAIAdmin.Http;

/// <summary>A caller's token with a time limit beside it, and the knowledge of which of the two struck.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private volatile bool _struck;

    public Deadline(TimeProvider time, TimeSpan limit, CancellationToken caller)
    {
        Limit = limit;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (limit != Timeout.InfiniteTimeSpan)
        {
            _timer = time.CreateTimer(static deadline => ((Deadline)deadline!).Strike(), this, limit, Timeout.InfiniteTimeSpan);
        }
    }

    public TimeSpan Limit { get; }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the limit ended the work; false when the caller did.</summary>
    public bool Struck => _struck;

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Strike()
    {
        _struck = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work ended in this very moment.
        }
    }
}

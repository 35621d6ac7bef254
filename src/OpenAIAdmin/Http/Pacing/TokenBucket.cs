using System.Threading.RateLimiting;

namespace OpenAIAdmin.Http.Pacing;

/// <summary>
/// A bucket whose tokens come back one window after each was taken, so that no window, wherever it begins, sees more requests
/// than there are tokens. Waiters are served in order. The platform's own token bucket cannot be used: it reads the system's
/// clock, and fills up in steps between which twice the limit may pass.
/// </summary>
internal sealed class TokenBucket : RateLimiter
{
    private readonly object _gate = new();
    private readonly int _tokens;
    private readonly TimeSpan _window;
    private readonly TimeProvider _time;
    private readonly Queue<long> _taken;
    private readonly LinkedList<Turn> _turns = new();
    private readonly ITimer _timer;
    private long _granted;
    private bool _disposed;

    public TokenBucket(int tokens, TimeSpan window, TimeProvider time)
    {
        _tokens = tokens;
        _window = window;
        _time = time;
        _taken = new Queue<long>(Math.Min(tokens, 64));
        _timer = time.CreateTimer(static bucket => ((TokenBucket)bucket!).Serve(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    /// <remarks>Never: a bucket belongs to its client and ends with it.</remarks>
    public override TimeSpan? IdleDuration => null;

    /// <inheritdoc/>
    public override RateLimiterStatistics GetStatistics()
    {
        lock (_gate)
        {
            Return();
            return new() { CurrentAvailablePermits = _tokens - _taken.Count, CurrentQueuedCount = _turns.Count, TotalSuccessfulLeases = _granted };
        }
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_gate)
        {
            if (_disposed) throw new ObjectDisposedException(nameof(TokenBucket));
            Return();
            if (permitCount == 0) return _taken.Count < _tokens ? Lease.Granted : Lease.Refused;
            return _turns.Count == 0 && TryTake(permitCount) ? Lease.Granted : Lease.Refused;
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (AttemptAcquireCore(permitCount) is { IsAcquired: true } lease) return new(lease);
            if (permitCount > _tokens) throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, "The bucket never holds as many tokens.");
            Turn turn = new(permitCount);
            var node = _turns.AddLast(turn);
            if (cancellationToken.CanBeCanceled) turn.Registration = cancellationToken.Register(() => GiveUp(node, cancellationToken));
            SetTimer();
            return new(turn.Task);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        lock (_gate)
        {
            _disposed = true;
            _timer.Dispose();
            foreach (var turn in _turns) turn.TrySetResult(Lease.Refused);
            _turns.Clear();
        }
    }

    private void Serve()
    {
        List<Turn> served = [];
        lock (_gate)
        {
            if (_disposed) return;
            Return();
            while (_turns.First is { } first && TryTake(first.Value.Permits))
            {
                _turns.RemoveFirst();
                served.Add(first.Value);
            }

            SetTimer();
        }

        foreach (var turn in served)
        {
            turn.Registration.Dispose();
            turn.TrySetResult(Lease.Granted);
        }
    }

    private void GiveUp(LinkedListNode<Turn> node, CancellationToken token)
    {
        lock (_gate)
        {
            if (node.List is null) return;
            _turns.Remove(node);
        }

        node.Value.TrySetCanceled(token);
        Serve();
    }

    private void Return()
    {
        while (_taken.Count > 0 && _time.GetElapsedTime(_taken.Peek()) >= _window) _taken.Dequeue();
    }

    private bool TryTake(int permits)
    {
        if (_taken.Count + permits > _tokens) return false;
        var now = _time.GetTimestamp();
        for (var i = 0; i < permits; i++) _taken.Enqueue(now);
        _granted += permits;
        return true;
    }

    private void SetTimer()
    {
        if (_turns.Count == 0 || _taken.Count == 0) return;
        var wait = _window - _time.GetElapsedTime(_taken.Peek());
        // A timer counts whole milliseconds; one more, so that the token is back when it fires.
        _timer.Change(wait > TimeSpan.Zero ? wait + TimeSpan.FromMilliseconds(1) : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private sealed class Turn(int permits) : TaskCompletionSource<RateLimitLease>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public int Permits { get; } = permits;

        public CancellationTokenRegistration Registration { get; set; }
    }

    private sealed class Lease(bool acquired) : RateLimitLease
    {
        public static readonly Lease Granted = new(true);

        public static readonly Lease Refused = new(false);

        public override bool IsAcquired { get; } = acquired;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}

namespace OpenAIAdmin.Http.Pacing;

/// <summary>The time after a 429 in which nobody asks. One for all callers of a client.</summary>
internal sealed class Cooldown(PacingOptions options, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly TimeSpan _first = options.Cooldown;
    private readonly TimeSpan _longest = options.MaxCooldown;
    private long _start;
    private TimeSpan _length;
    private int _inARow;

    /// <summary>How long to wait from now on; zero or less when there is no cooldown.</summary>
    public TimeSpan Remaining
    {
        get
        {
            lock (_gate)
            {
                return Rest();
            }
        }
    }

    /// <summary>The length of the latest cooldown.</summary>
    public TimeSpan Length
    {
        get
        {
            lock (_gate)
            {
                return _length;
            }
        }
    }

    /// <summary>Begins one, or lengthens the one that runs.</summary>
    /// <param name="named">What the server named.</param>
    /// <returns>How long to wait from now on.</returns>
    public TimeSpan Begin(TimeSpan? named)
    {
        lock (_gate)
        {
            var running = Rest();

            // Requests that were on their way together are refused together; that counts as one.
            if (running <= TimeSpan.Zero) _inARow++;
            var wait = named ?? Own();
            if (wait <= running) return running;
            _start = time.GetTimestamp();
            _length = wait;
            return wait;
        }
    }

    /// <summary>A request was let through.</summary>
    public void Succeeded()
    {
        lock (_gate)
        {
            if (Rest() > TimeSpan.Zero) return;
            _inARow = 0;
            _length = TimeSpan.Zero;
        }
    }

    private TimeSpan Rest() => _length - time.GetElapsedTime(_start);

    private TimeSpan Own()
    {
        var doubled = _first.TotalMilliseconds * Math.Pow(2, Math.Min(_inARow - 1, 30));
        return TimeSpan.FromMilliseconds(Math.Min(doubled, _longest.TotalMilliseconds));
    }
}

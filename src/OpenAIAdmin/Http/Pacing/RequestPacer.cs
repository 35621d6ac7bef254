using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Http.Pacing;

/// <summary>Lets the attempts of one client through: each waits for the cooldown to end, and for its turn in its family.</summary>
internal sealed class RequestPacer
{
    private readonly ConcurrentDictionary<string, RateLimiter> _limiters = new(StringComparer.Ordinal);
    private readonly Func<string, RateLimiter>? _make;
    private readonly Cooldown _cooldown;
    private readonly TimeSpan _longest;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    /// <param name="options">Copied; later changes do nothing.</param>
    /// <param name="budget">How long a call may wait for another attempt.</param>
    /// <param name="time">The clock of all waits.</param>
    /// <param name="log">Where waits are logged.</param>
    public RequestPacer(PacingOptions options, TimeSpan budget, TimeProvider time, ILogger log)
    {
        _longest = budget == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : budget > options.MaxCooldown ? budget : options.MaxCooldown;
        var (tokens, window) = (options.RequestsPerWindow, options.Window);
        _make = !options.Enabled ? null : options.LimiterFactory ?? (_ => new TokenBucket(tokens, window, time));
        _cooldown = new Cooldown(options, time);
        _time = time;
        _log = log;
    }

    /// <summary>A request was refused with 429.</summary>
    /// <param name="named">How long to wait, where the server says so.</param>
    /// <returns>How long the caller who was refused has to wait.</returns>
    public TimeSpan Limited(TimeSpan? named)
    {
        // A wait beyond the budget ends the call that was refused. Holding up all others for that long would end the client.
        var wait = _cooldown.Begin(named > _longest ? _longest : named);
        Log.Cooldown(_log, wait.TotalSeconds);
        return named > wait ? named.Value : wait;
    }

    /// <summary>A request was let through.</summary>
    public void Succeeded() => _cooldown.Succeeded();

    /// <summary>Waits until an attempt may be sent.</summary>
    public async ValueTask WaitAsync(Call call, CancellationToken cancellationToken)
    {
        var limiter = _make is null ? null : Limiter(call.Family, _make);
        while (true)
        {
            if (_cooldown.Remaining > TimeSpan.Zero) await CoolDownAsync(call, spread: limiter is null, cancellationToken).ConfigureAwait(false);
            if (limiter is null) return;

            using (var lease = limiter.AttemptAcquire())
            {
                if (lease.IsAcquired) return;
            }

            await TakeTurnAsync(limiter, call, cancellationToken).ConfigureAwait(false);
            if (_cooldown.Remaining <= TimeSpan.Zero) return;
            // The token was taken for nothing: while we waited for it, a cooldown began.
        }
    }

    // One of a family only: two of them would let twice as many requests through, and the dictionary alone would have two made.
    private RateLimiter Limiter(string family, Func<string, RateLimiter> make)
    {
        if (_limiters.TryGetValue(family, out var limiter)) return limiter;
        lock (_limiters) return _limiters.GetOrAdd(family, make);
    }

    private async ValueTask CoolDownAsync(Call call, bool spread, CancellationToken cancellationToken)
    {
        while (_cooldown.Remaining is var remaining && remaining > TimeSpan.Zero)
        {
            // Without a bucket behind it, everybody would ask at the moment the cooldown ends.
            var wait = spread ? remaining + Jitter.Below(_cooldown.Length) : remaining;
            await WaitingAsync(call, wait, Clock.DelayAsync(_time, wait, cancellationToken)).ConfigureAwait(false);
        }
    }

    private async ValueTask TakeTurnAsync(RateLimiter limiter, Call call, CancellationToken cancellationToken)
    {
        var start = _time.GetTimestamp();
        using var lease = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        Telemetry.Waited(call, _time.GetElapsedTime(start));
        Log.Paced(_log, call.Family, _time.GetElapsedTime(start).TotalSeconds);
        if (!lease.IsAcquired) throw new InvalidOperationException($"The limiter of the family '{call.Family}' refused a permit instead of making the caller wait.");
    }

    private static async ValueTask WaitingAsync(Call call, TimeSpan wait, Task delay)
    {
        await delay.ConfigureAwait(false);
        Telemetry.Waited(call, wait);
    }
}

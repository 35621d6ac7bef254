using System.Threading.RateLimiting;
using Microsoft.Extensions.Time.Testing;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>
/// A clock that stands still while anybody works, and goes on to its next timer when everybody waits for it. So minutes pass in
/// milliseconds, and how fast or busy the machine is changes nothing.
/// </summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly HashSet<ClockTimer> _running = [];
    private readonly HashSet<RateLimiter> _limiters = [];
    private readonly SemaphoreSlim _changed = new(0);

    /// <summary>Lets time pass until the work is done, but only while it waits on this clock.</summary>
    public async Task<T> UntilAsync<T>(Task<T> work)
    {
        await UntilAsync([work]);
        return await work;
    }

    public Task UntilAsync(Task work) => UntilAsync([work]);

    /// <summary>Lets time pass until all of it is done. Each task is one caller; no others may wait on this clock.</summary>
    public async Task UntilAsync(IReadOnlyCollection<Task> work)
    {
        await PassAsync(work, () => Waiting is var waiting and > 0 && waiting >= work.Count(task => !task.IsCompleted));
        await Task.WhenAll(work);
    }

    /// <summary>Lets this much time pass, or less when the work is done before, but only while it waits on this clock.</summary>
    public Task ForAsync(TimeSpan time, Task work) => PassAsync([work], () => Waiting > 0, GetUtcNow() + time);

    /// <summary>The same for work that also waits for what never comes: its time limits strike.</summary>
    public async Task StrikeAsync(Task work)
    {
        await PassAsync([work], () => Runs(timer => timer.IsLimit || timer.IsWait));
        await work;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ClockTimer timer = new(this, callback, state);
        timer.Start(base.CreateTimer(static timer => ((ClockTimer)timer!).Fire(), timer, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// How many callers wait for the clock. With the clock at rest, callers only ever begin to wait or end, so that what was counted
    /// stays true.
    /// </summary>
    private int Waiting
    {
        get
        {
            RateLimiter[] limiters;
            lock (_running) limiters = [.. _limiters];
            var queued = limiters.Sum(limiter => (int)limiter.GetStatistics()!.CurrentQueuedCount); // not within our lock: theirs comes first
            lock (_running) return queued + _running.Count(timer => timer.IsWait);
        }
    }

    private async Task PassAsync(IReadOnlyCollection<Task> work, Func<bool> isTime, DateTimeOffset? end = null)
    {
        foreach (var task in work) _ = task.ContinueWith(_ => _changed.Release(), TaskScheduler.Default);
        while (work.Any(task => !task.IsCompleted) && (end is null || GetUtcNow() < end))
        {
            if (isTime() && Next(end) is { } next) Advance(next - GetUtcNow());
            else if (!await _changed.WaitAsync(Hang)) throw new TimeoutException($"For {Hang.TotalSeconds} seconds, the work neither went on nor waited for the clock: it waits for something else, or it waits no more where a test expects it to.");
        }
    }

    private bool Runs(Func<ClockTimer, bool> condition)
    {
        lock (_running) return _running.Any(condition);
    }

    // None when the only timer is being set anew at this moment: that it is set is told.
    private DateTimeOffset? Next(DateTimeOffset? end)
    {
        lock (_running)
        {
            var due = _running.Min(timer => (DateTimeOffset?)timer.Due);
            return due > end ? end : due;
        }
    }

    /// <summary>A timer of this clock, and whom it serves: one caller who waits, the queue of a limiter, or a limit of time.</summary>
    private sealed class ClockTimer : ITimer
    {
        private readonly TestClock _clock;
        private readonly TimerCallback _callback;
        private readonly object? _state;
        private ITimer? _timer;

        public ClockTimer(TestClock clock, TimerCallback callback, object? state)
        {
            (_clock, _callback, _state) = (clock, callback, state);
            if (state is not RateLimiter limiter) return;
            lock (clock._running) clock._limiters.Add(limiter);
        }

        public DateTimeOffset Due { get; private set; }

        public bool IsLimit => _state is Deadline or AnswerStream;

        public bool IsWait => !IsLimit && _state is not RateLimiter;

        public void Start(ITimer timer) => _timer = timer;

        public void Fire()
        {
            Set(Timeout.InfiniteTimeSpan);
            _callback(_state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(Timeout.InfiniteTimeSpan, period);
            Set(Timeout.InfiniteTimeSpan);
            var changed = _timer!.Change(dueTime, period); // without any time to go, it fires in here
            if (changed && dueTime > TimeSpan.Zero) Set(dueTime); // last: the clock may go on as soon as this is known
            return changed;
        }

        public void Dispose()
        {
            Set(Timeout.InfiniteTimeSpan);
            _timer!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private void Set(TimeSpan dueTime)
        {
            lock (_clock._running)
            {
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    _clock._running.Remove(this);
                }
                else
                {
                    Due = _clock.GetUtcNow() + dueTime;
                    _clock._running.Add(this);
                }
            }

            _clock._changed.Release();
        }
    }
}

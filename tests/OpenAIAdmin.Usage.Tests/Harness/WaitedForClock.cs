using Microsoft.Extensions.Time.Testing;

namespace OpenAIAdmin.Tests.Harness;

/// <summary>A clock that stands until a test turns it, and says when somebody begins to wait for it.</summary>
internal sealed class WaitedForClock : FakeTimeProvider
{
    private readonly SemaphoreSlim _waits = new(0);

    /// <summary>Completes when the work has started a timer, once for each time it did, or when it is at its end.</summary>
    public Task WaitedForAsync(Task work) => Task.WhenAny(work, _waits.WaitAsync()).WaitAsync(TimeSpan.FromSeconds(60));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        WatchedTimer timer = new(base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period), _waits);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class WatchedTimer(ITimer timer, SemaphoreSlim waits) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool changed = timer.Change(dueTime, period);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                waits.Release();
            }

            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}

using OpenAIAdmin.Http.Pacing;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A token comes back one window after it was taken; waiters are served in order.</summary>
public sealed class TokenBucketTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void Tokens_come_back_one_window_after_each_was_taken()
    {
        using TokenBucket bucket = new(2, TimeSpan.FromSeconds(60), _clock);

        Assert.True(bucket.AttemptAcquire().IsAcquired);
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(bucket.AttemptAcquire().IsAcquired);
        Assert.False(bucket.AttemptAcquire().IsAcquired);
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(bucket.AttemptAcquire().IsAcquired);
        Assert.False(bucket.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task Waiters_are_served_in_order_and_none_is_overtaken()
    {
        using TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);
        bucket.AttemptAcquire();
        var first = bucket.AcquireAsync().AsTask();
        var second = bucket.AcquireAsync().AsTask();

        _clock.Advance(TimeSpan.FromSeconds(61));

        Assert.True((await first).IsAcquired);
        Assert.False(second.IsCompleted);
        Assert.False(bucket.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task Waiter_that_gives_up_leaves_its_place_to_the_next()
    {
        using TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);
        using CancellationTokenSource cancellation = new();
        bucket.AttemptAcquire();
        var first = bucket.AcquireAsync(1, cancellation.Token).AsTask();
        var second = bucket.AcquireAsync().AsTask();

        await cancellation.CancelAsync();
        _clock.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True((await second).IsAcquired);
    }

    [Fact]
    public async Task Waiters_of_a_bucket_that_is_disposed_get_nothing()
    {
        TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);
        bucket.AttemptAcquire();
        var waiting = bucket.AcquireAsync().AsTask();

        bucket.Dispose();

        Assert.False((await waiting).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => bucket.AttemptAcquire());
    }

    [Fact]
    public void Statistics_tell_what_is_left()
    {
        using TokenBucket bucket = new(2, TimeSpan.FromSeconds(60), _clock);
        bucket.AttemptAcquire(2);
        _ = bucket.AcquireAsync();

        var statistics = bucket.GetStatistics()!;

        Assert.Equal((0, 1, 2), (statistics.CurrentAvailablePermits, statistics.CurrentQueuedCount, statistics.TotalSuccessfulLeases));
    }

    [Fact]
    public void More_than_the_bucket_holds_is_refused_at_once()
    {
        using TokenBucket bucket = new(2, TimeSpan.FromSeconds(60), _clock);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => { _ = bucket.AcquireAsync(3); });

        Assert.Equal($"The bucket never holds as many tokens. (Parameter 'permitCount'){Environment.NewLine}Actual value was 3.", error.Message);
    }

    [Fact]
    public void Asking_for_nothing_tells_whether_there_is_a_token()
    {
        using TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);

        Assert.True(bucket.AttemptAcquire(0).IsAcquired);
        bucket.AttemptAcquire();
        Assert.False(bucket.AttemptAcquire(0).IsAcquired);
    }

    [Fact]
    public void Statistics_know_of_tokens_that_came_back_meanwhile()
    {
        using TokenBucket bucket = new(2, TimeSpan.FromSeconds(60), _clock);
        bucket.AttemptAcquire(2);

        _clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(2, bucket.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Waiter_behind_one_that_wanted_more_is_served_as_soon_as_that_gives_up()
    {
        using TokenBucket bucket = new(2, TimeSpan.FromSeconds(60), _clock);
        using CancellationTokenSource cancellation = new();
        bucket.AttemptAcquire();
        var greedy = bucket.AcquireAsync(2, cancellation.Token).AsTask();
        var modest = bucket.AcquireAsync().AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => greedy);
        Assert.True(modest.IsCompletedSuccessfully);
    }

    [Fact]
    public void Lease_has_no_metadata()
    {
        using TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);
        using var lease = bucket.AttemptAcquire();

        Assert.False(lease.TryGetMetadata("RETRY_AFTER", out var metadata));
        Assert.Null(metadata);
    }

    [Fact]
    public void Bucket_that_is_disposed_has_no_waiters()
    {
        TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), _clock);
        bucket.AttemptAcquire();
        _ = bucket.AcquireAsync();

        bucket.Dispose();

        Assert.Equal(0, bucket.GetStatistics()!.CurrentQueuedCount);
    }

    [Fact]
    public async Task Timer_is_set_for_the_next_token_only_while_somebody_waits_and_ends_with_the_bucket()
    {
        OneTimer clock = new();
        TokenBucket bucket = new(1, TimeSpan.FromSeconds(60), clock);
        bucket.AttemptAcquire();
        clock.Advance(TimeSpan.FromSeconds(20));
        var waiting = bucket.AcquireAsync().AsTask();

        clock.Advance(TimeSpan.FromSeconds(41));
        clock.Fire();

        Assert.True((await waiting).IsAcquired);
        Assert.Equal([TimeSpan.FromSeconds(40.001)], clock.Set);
        Assert.False(clock.Disposed);
        bucket.Dispose();
        Assert.True(clock.Disposed);
    }

    /// <summary>A clock with one timer, which the test lets fire, and that tells what was done with it.</summary>
    private sealed class OneTimer : Microsoft.Extensions.Time.Testing.FakeTimeProvider, ITimer
    {
        public List<TimeSpan> Set { get; } = [];

        public bool Disposed { get; private set; }

        public Action Fire { get; private set; } = () => { };

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Fire = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Set.Add(dueTime);
            return true;
        }

        public void Dispose() => Disposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}

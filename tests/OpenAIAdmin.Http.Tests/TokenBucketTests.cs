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

        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = bucket.AcquireAsync(3); });
    }
}

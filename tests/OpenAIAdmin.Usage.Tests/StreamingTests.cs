using System.IO.Pipelines;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class StreamingTests
{
    private static readonly string Result = CaseTests.Populated("organization.usage.completions.result");

    [Fact]
    public async Task A_bucket_is_there_as_soon_as_its_last_byte_has_arrived()
    {
        Pipe pipe = new();
        string json = Pages.OfBuckets(Pages.Bucket(Result, Result), Pages.Bucket(Result));
        int end = json.IndexOf("]}", StringComparison.Ordinal) + 2;
        await using IAsyncEnumerator<UsageBucket> buckets = new UsagePayloadReader().ReadBucketsAsync(pipe.Reader.AsStream()).GetAsyncEnumerator();
        Task<bool> first = buckets.MoveNextAsync().AsTask();
        await pipe.Writer.WriteAsync(Pages.Utf8(json[..(end - 1)]));
        Assert.False(first.IsCompleted);
        await pipe.Writer.WriteAsync(Pages.Utf8(json[(end - 1)..end]));
        Assert.True(await first);
        Assert.Equal(2, buckets.Current.Results.Count);
        await pipe.Writer.WriteAsync(Pages.Utf8(json[end..]));
        await pipe.Writer.CompleteAsync();
        Assert.True(await buckets.MoveNextAsync());
        Assert.False(await buckets.MoveNextAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(1000)]
    public async Task A_byte_order_mark_before_the_page_is_overlooked(int pieceSize)
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Pages.Utf8(Pages.Of(Result))];
        Assert.Single(new UsagePayloadReader().ReadPage(json).Buckets);
        Assert.Single((await Pages.Stream(json, () => pieceSize)).Buckets);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB })]
    [InlineData(new byte[] { 0xEF })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'{' })]
    [InlineData(new byte[] { (byte)' ', 0xEF, 0xBB, 0xBF, (byte)'{' })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'{' })]
    public async Task Other_bytes_before_the_page_are_refused(byte[] json)
    {
        Assert.Throws<UsagePayloadException>(() => new UsagePayloadReader().ReadPage(json));
        await Assert.ThrowsAsync<UsagePayloadException>(() => Pages.Stream(json, () => 1));
    }

    [Fact]
    public async Task The_buffer_does_not_grow_with_the_page()
    {
        string bucket = Pages.Bucket([.. Enumerable.Repeat(Result, 60)]);
        PiecewiseStream body = new(Pages.Utf8(Pages.OfBuckets([.. Enumerable.Repeat(bucket, 40)])), () => int.MaxValue);
        int count = 0;
        await foreach (UsageBucket read in new UsagePayloadReader().ReadBucketsAsync(body))
        {
            count += read.Results.Count;
        }

        Assert.Equal(2_400, count);
        Assert.InRange(body.LargestRoom, 1, 64 * 1024);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task The_buffer_grows_to_the_largest_value_that_must_be_whole()
    {
        string large = $$"""{"object":"organization.usage.completions.result","news":"{{new string('x', 1_000_000)}}"}""";
        PiecewiseStream body = new(Pages.Utf8(Pages.Of(Result, large, Result)), () => 10_000);
        UsagePage page = await new UsagePayloadReader().ReadPageAsync(body);
        Assert.Equal(3, page.Buckets[0].Results.Count);
        Assert.InRange(body.LargestRoom, 500_000, 4_000_000);
    }

    [Fact]
    public async Task A_bucket_larger_than_allowed_is_an_error()
    {
        byte[] json = Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Result), Pages.Bucket([.. Enumerable.Repeat(Result, 500)])));
        UsagePayloadException error = await Assert.ThrowsAsync<UsagePayloadException>(() =>
            Pages.Stream(json, () => 5_000, new UsageReadOptions { MaxBucketBytes = 100_000 }));
        Assert.Equal("data[1]", error.Path);
    }

    [Fact]
    public async Task Stopping_early_closes_the_body()
    {
        PiecewiseStream body = new(Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Result), Pages.Bucket(Result))), () => 100);
        await foreach (UsageBucket _ in new UsagePayloadReader().ReadBucketsAsync(body))
        {
            break;
        }

        Assert.True(body.IsDisposed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_reader_has_learned_outlives_a_page_left_early_or_refused(bool refused)
    {
        UsagePayloadReader reader = new();
        byte[] page = Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Result), Pages.Bucket(Result)));
        reader.ReadPage(page);
        await using (IAsyncEnumerator<UsageBucket> buckets = reader.ReadBucketsAsync(new PiecewiseStream(refused ? page[..^1] : page, () => 100)).GetAsyncEnumerator())
        {
            Assert.True(await buckets.MoveNextAsync());
            if (refused)
            {
                Assert.True(await buckets.MoveNextAsync());
                await Assert.ThrowsAsync<UsagePayloadException>(() => buckets.MoveNextAsync().AsTask());
            }
        }

        Assert.InRange(Allocated(() => reader.ReadPage(page)), 0, 20_000); // a new parser takes more than that by itself

        static long Allocated(Action read)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            read();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_and_closes_the_body()
    {
        SilentStream body = new(Pages.Utf8(Pages.Of(Result))[..50]);
        using CancellationTokenSource cancellation = new();
        Task<UsagePage> page = new UsagePayloadReader().ReadPageAsync(body, cancellation.Token);
        await body.WaitedForAsync(page);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => page);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_silent_body_times_out_and_is_closed()
    {
        SilentStream body = new(Pages.Utf8(Pages.Of(Result))[..50]);
        WaitedForClock clock = new();
        UsagePayloadReader reader = new(new UsageReadOptions { BodyStallTimeout = TimeSpan.FromSeconds(30), TimeProvider = clock });
        Task<UsagePage> page = reader.ReadPageAsync(body);
        await clock.WaitedForAsync(page);
        clock.Advance(TimeSpan.FromSeconds(29.9));
        Assert.False(page.IsCompleted);
        Assert.False(body.IsDisposed);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Contains("30 seconds", (await Assert.ThrowsAsync<TimeoutException>(() => page)).Message);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task The_time_starts_anew_with_each_piece()
    {
        Pipe pipe = new();
        WaitedForClock clock = new();
        UsagePayloadReader reader = new(new UsageReadOptions { BodyStallTimeout = TimeSpan.FromSeconds(30), TimeProvider = clock });
        Task<UsagePage> page = reader.ReadPageAsync(pipe.Reader.AsStream());
        foreach (byte[] piece in Pages.Utf8(Pages.Of(Result)).Chunk(50))
        {
            await clock.WaitedForAsync(page);
            clock.Advance(TimeSpan.FromSeconds(29));
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();
        Assert.Single((await page).Buckets);
    }

    [Fact]
    public async Task A_caller_who_takes_time_over_a_bucket_is_no_silent_body()
    {
        Pipe pipe = new();
        WaitedForClock clock = new();
        string json = Pages.OfBuckets(Pages.Bucket(Result), Pages.Bucket(Result));
        int end = json.IndexOf("]}", StringComparison.Ordinal) + 2;
        UsagePayloadReader reader = new(new UsageReadOptions { BodyStallTimeout = TimeSpan.FromSeconds(30), TimeProvider = clock });
        await using IAsyncEnumerator<UsageBucket> buckets = reader.ReadBucketsAsync(pipe.Reader.AsStream()).GetAsyncEnumerator();
        Task<bool> first = buckets.MoveNextAsync().AsTask();
        await clock.WaitedForAsync(first);
        await pipe.Writer.WriteAsync(Pages.Utf8(json[..end]));
        Assert.True(await first);
        clock.Advance(TimeSpan.FromHours(1));
        await pipe.Writer.WriteAsync(Pages.Utf8(json[end..]));
        Assert.True(await buckets.MoveNextAsync());
    }

    [Fact]
    public async Task A_body_may_be_silent_for_ever_if_it_is_told_so()
    {
        SilentStream body = new(Pages.Utf8(Pages.Of(Result))[..50]);
        WaitedForClock clock = new();
        using CancellationTokenSource cancellation = new();
        UsagePayloadReader reader = new(new UsageReadOptions { BodyStallTimeout = Timeout.InfiniteTimeSpan, TimeProvider = clock });
        Task<UsagePage> page = reader.ReadPageAsync(body, cancellation.Token);
        await body.WaitedForAsync(page);
        clock.Advance(TimeSpan.FromDays(300));
        Assert.False(body.IsDisposed);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => page);
    }

    [Fact]
    public async Task Buckets_before_an_error_are_given_and_then_the_error()
    {
        byte[] json = Pages.Utf8(Pages.OfBuckets(Pages.Bucket(Result), Pages.Bucket(Result)))[..^30];
        int buckets = 0;
        await Assert.ThrowsAsync<UsagePayloadException>(async () =>
        {
            await foreach (UsageBucket _ in new UsagePayloadReader().ReadBucketsAsync(new PiecewiseStream(json, () => 64)))
            {
                buckets++;
            }
        });
        Assert.Equal(2, buckets);
    }

    [Fact]
    public void Options_refuse_what_makes_no_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsageReadOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsageReadOptions { MaxDepth = 513 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsageReadOptions { MaxSharedStrings = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsageReadOptions { MaxBucketBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsageReadOptions { BodyStallTimeout = TimeSpan.Zero });
        Assert.Throws<ArgumentNullException>(() => new UsageReadOptions { TimeProvider = null! });
        Assert.Same(TimeProvider.System, new UsageReadOptions().TimeProvider);
        Assert.Equal(Timeout.InfiniteTimeSpan, new UsageReadOptions { BodyStallTimeout = Timeout.InfiniteTimeSpan }.BodyStallTimeout);
    }
}

using Microsoft.Extensions.Time.Testing;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Usage;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>Answers that drip, and answers that fall silent.</summary>
public sealed class SilenceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Buffered_answer_that_drips_is_ended_by_the_limit_of_the_attempt_however_often_something_comes()
    {
        using SemaphoreSlim drip = new(0);
        using SemaphoreSlim dripped = new(0);
        await using RawServer server = new(async exchange =>
        {
            await exchange.WriteAsync(Chunked());
            while (true)
            {
                await exchange.WriteAsync(Chunk(" "));
                dripped.Release();
                await drip.WaitAsync(exchange.Stopped);
            }
        });
        var clients = server.Client(options => (options.AttemptTimeout, options.Retry.MaxAttempts) = (Limit, 1));
        var call = clients.GetUsersAsync();

        for (var second = 0; second < Limit.TotalSeconds; second++)
        {
            await dripped.WaitAsync();
            Assert.False(call.IsCompleted);
            clients.Clock.Advance(TimeSpan.FromSeconds(1));
            drip.Release();
        }

        var error = await Assert.ThrowsAsync<Models.AdminApiError>(() => call);
        Assert.True(error.IsTimeout);
        Assert.StartsWith(FaultCalls.UsersOperation + " was not answered within 10 seconds", error.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task Get_that_was_not_answered_in_time_is_tried_again()
    {
        await using var server = RawServer.InTurn(exchange => exchange.CallerGoneAsync(), exchange => exchange.WriteAsync(Json(Users)));
        var clients = server.Client(options => options.AttemptTimeout = Limit);
        var call = clients.GetUsersAsync();
        while (server.Requests.IsEmpty) await Task.Yield();
        clients.Clock.Advance(Limit);

        Assert.NotNull(await clients.Clock.UntilAsync(call));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Streamed_page_that_falls_silent_is_a_timeout_on_the_clients_clock()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Chunked() + Chunk(FirstBucket)));
        var clients = server.Client(options => options.BodyStallTimeout = Limit);
        await using var buckets = clients.Usage().GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());

        var error = await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Clock.StrikeAsync(buckets.MoveNextAsync().AsTask()));

        Assert.True(error.IsTimeout);
        Assert.Equal(200, error.StatusCode);
        Assert.StartsWith(FaultCalls.UsageOperation + " sent nothing more of its answer for 10 seconds (OpenAIAdminClientOptions.BodyStallTimeout)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limit_of_one_enumeration_goes_before_the_clients_and_is_on_the_clients_clock()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Chunked() + Chunk(FirstBucket)));
        var clients = server.Client(options => options.BodyStallTimeout = Limit);
        await using var buckets = clients.Usage(new UsageReadOptions { BodyStallTimeout = Limit * 6 }).GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());
        var start = clients.Clock.GetUtcNow();

        var error = await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Clock.StrikeAsync(buckets.MoveNextAsync().AsTask()));

        Assert.True(error.IsTimeout);
        Assert.Contains("sent nothing more of its answer for 60 seconds (UsageReadOptions.BodyStallTimeout)", error.Message, StringComparison.Ordinal);
        Assert.Equal(Limit * 6, clients.Clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Nothing_but_the_clients_limit_ends_a_silence_by_default()
    {
        FakeTimeProvider other = new();
        await using RawServer server = new(exchange => exchange.WriteAsync(Chunked() + Chunk(FirstBucket)));
        var clients = server.Client(options => options.BodyStallTimeout = Limit);
        await using var buckets = clients.Usage(new UsageReadOptions { TimeProvider = other }).GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());
        var move = buckets.MoveNextAsync().AsTask();

        other.Advance(TimeSpan.FromDays(1));

        Assert.True((await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Clock.StrikeAsync(move))).IsTimeout);
    }

    [Fact]
    public async Task Silence_is_counted_from_the_last_piece_on()
    {
        using SemaphoreSlim next = new(0);
        await using RawServer server = new(async exchange =>
        {
            await exchange.WriteAsync(Chunked() + Chunk(FirstBucket));
            for (var bucket = 0; bucket < 5; bucket++)
            {
                await next.WaitAsync(exchange.Stopped);
                await exchange.WriteAsync(Chunk(""",{"object":"bucket","start_time":2,"end_time":3,"results":[]}"""));
            }

            await exchange.WriteAsync(Chunk("""],"has_more":false}""") + Chunk(""));
        });
        var clients = server.Client(options => options.BodyStallTimeout = Limit);
        await using var buckets = clients.Usage().GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());

        for (var bucket = 0; bucket < 5; bucket++)
        {
            var move = buckets.MoveNextAsync();
            clients.Clock.Advance(Limit * 0.9);
            next.Release();
            Assert.True(await move);
        }

        Assert.False(await buckets.MoveNextAsync());
    }

    [Fact]
    public async Task Time_that_the_caller_takes_for_a_bucket_is_not_the_servers_silence()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Chunked() + Chunk(FirstBucket) + Chunk("""],"has_more":false}""") + Chunk("")));
        var clients = server.Client(options => options.BodyStallTimeout = Limit);
        await using var buckets = clients.Usage().GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());

        clients.Clock.Advance(Limit * 10);

        Assert.False(await buckets.MoveNextAsync());
    }

    [Fact]
    public async Task Cancelling_in_a_silence_is_a_cancellation_and_closes_the_connection()
    {
        TaskCompletionSource gone = new();
        await using RawServer server = new(async exchange =>
        {
            await exchange.WriteAsync(Chunked() + Chunk(FirstBucket));
            await exchange.CallerGoneAsync();
            gone.SetResult();
        });
        using CancellationTokenSource cancellation = new();
        await using var buckets = server.Client().Usage().GetAsyncEnumerator(cancellation.Token);
        Assert.True(await buckets.MoveNextAsync());
        var move = buckets.MoveNextAsync().AsTask();

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => move);
        await gone.Task;
    }
}

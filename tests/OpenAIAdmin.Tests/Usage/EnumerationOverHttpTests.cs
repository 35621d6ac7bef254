using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>What happens between the pages, and before they end, with the client that callers have.</summary>
public sealed class EnumerationOverHttpTests
{
    /// <summary>Only so that a fault ends the run; nothing is measured.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task First_bucket_is_yielded_before_the_server_has_sent_the_rest()
    {
        var seen = new TaskCompletionSource();
        await using var server = new PageServer(async exchange =>
        {
            await exchange.StartAsync();
            await exchange.WriteAsync(PageText.Beginning(1));
            await seen.Task.WaitAsync(exchange.Stopped);
            await exchange.WriteAsync("," + PageText.Of(2, next: null).Split("[", 2)[1]);
        });
        await using var buckets = server.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1).GetAsyncEnumerator();

        Assert.True(await buckets.MoveNextAsync().AsTask().WaitAsync(Patience));
        Assert.Equal(1, buckets.Current.StartTimeUnixSeconds);
        seen.SetResult();

        Assert.True(await buckets.MoveNextAsync());
        Assert.Equal(2, buckets.Current.StartTimeUnixSeconds);
        Assert.False(await buckets.MoveNextAsync());
    }

    [Fact]
    public async Task Enumeration_that_is_given_up_closes_its_connection_and_the_client_goes_on()
    {
        var closed = new TaskCompletionSource();
        await using var server = new PageServer(async exchange =>
        {
            if (exchange.Index > 0)
            {
                await exchange.SendAsync(PageText.Of(2, next: null));
                return;
            }

            await exchange.StartAsync();
            await exchange.WriteAsync(PageText.Beginning(1));
            await exchange.CallerGoneAsync();
            closed.SetResult();
        });

        await foreach (var bucket in server.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1)) break;
        await closed.Task.WaitAsync(Patience);
        var page = await server.Client.Organization.Usage.Images.GetPageAsync(request => request.QueryParameters.StartTime = 1);

        Assert.Equal(2, Assert.Single(page.Buckets).StartTimeUnixSeconds);
    }

    [Fact]
    public async Task Cancelling_while_a_page_arrives_closes_its_connection()
    {
        var closed = new TaskCompletionSource();
        await using var server = new PageServer(async exchange =>
        {
            await exchange.StartAsync();
            await exchange.WriteAsync(PageText.Beginning(1));
            await exchange.CallerGoneAsync();
            closed.SetResult();
        });
        using var cancellation = new CancellationTokenSource();
        await using var buckets = server.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1, cancellationToken: cancellation.Token).GetAsyncEnumerator();
        Assert.True(await buckets.MoveNextAsync());

        var next = buckets.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.WaitAsync(Patience));
        await closed.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Token_of_the_loop_cancels_too_and_no_further_page_is_asked_for()
    {
        await using var server = new PageServer(exchange => exchange.SendAsync(PageText.Of(exchange.Index, next: exchange.Index < 9 ? $"p{exchange.Index}" : null)));
        using var cancellation = new CancellationTokenSource();
        var buckets = server.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1).WithCancellation(cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var bucket in buckets)
            {
                if (bucket.StartTimeUnixSeconds == 2) await cancellation.CancelAsync();
            }
        });

        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData("403 Forbidden", 403)]
    [InlineData("500 Internal Server Error", 500)]
    public async Task Error_in_the_middle_is_the_apis_error_after_the_buckets_before_it(string status, int expected)
    {
        await using var server = new PageServer(exchange => exchange.Index == 1
            ? exchange.SendAsync("""{"error":{"message":"No more for you.","type":"t","code":"c"}}""", status)
            : exchange.SendAsync(PageText.Of(exchange.Index, next: "p1")));
        var read = new List<UsageBucket>();

        var error = await Assert.ThrowsAsync<AdminApiError>(() => ReadIntoAsync(read, server.Client));

        Assert.Equal((expected, "No more for you.", "c"), (error.ResponseStatusCode, error.Error!.Message, error.Error!.Code));
        Assert.Single(read);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Same_enumerable_can_be_read_twice_and_asks_anew()
    {
        await using var server = new PageServer(exchange => exchange.SendAsync(PageText.Of(exchange.Index, next: exchange.Index % 2 == 0 ? "p" : null)));
        var asked = 0;
        var buckets = server.Client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = ++asked);

        Assert.Equal(2, await buckets.CountAsync());
        Assert.Equal(2, await buckets.CountAsync());

        Assert.Equal([1, 1, 2, 2], server.Requests.Select(head => int.Parse(head.Split("start_time=")[1].Split(' ', '&')[0])));
    }

    private static async Task ReadIntoAsync(List<UsageBucket> read, OpenAIAdminClient client)
    {
        await foreach (var bucket in client.Organization.Usage.Images.EnumerateAsync(request => request.QueryParameters.StartTime = 1)) read.Add(bucket);
    }
}

using System.Net.Sockets;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using OpenAIAdmin.Models;
using OpenAIAdmin.Organization.Usage.Completions;
using OpenAIAdmin.Paging;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class PagingTests
{
    private static readonly string Bucket = Pages.Bucket(CaseTests.Populated("organization.usage.completions.result"));

    [Fact]
    public async Task Enumerating_follows_the_cursor_to_the_end()
    {
        string[] pages = [Page(true, "\"p 2&x\"", At(1), At(2)), Page(true, "\"p3\""), Page(false, "\"ignored\"", At(3))];
        int next = 0;
        await using UsageServer server = new(async (_, stream) => await Send(stream, pages[next++]));
        List<UsageBucket> buckets = [];
        int asked = 0;
        await foreach (UsageBucket bucket in Client(server).Organization.Usage.Completions.EnumerateAsync(configuration =>
        {
            asked++;
            configuration.QueryParameters.StartTime = 5;
            configuration.QueryParameters.Models = ["m1", "m2"];
            configuration.Headers.Add("X-Mine", "yes");
        }))
        {
            buckets.Add(bucket);
        }

        Assert.Equal(3, buckets.Count);
        Assert.Equal(1, asked);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains("X-Mine: yes", request));
        Assert.All(server.Requests, request => Assert.Contains("start_time=5&models%5B%5D=m1&models%5B%5D=m2", request));
        Assert.DoesNotContain("page=", server.Requests[0]);
        Assert.Contains("page=p%202%26x ", server.Requests[1].Replace("&start", " &start") + " ");
        Assert.Contains("page=p3", server.Requests[2]);
    }

    [Fact]
    public async Task The_callers_parameters_are_not_changed()
    {
        string[] pages = [Page(true, "\"p2\"", At(1)), Page(false, "null", At(2))];
        int next = 0;
        await using UsageServer server = new(async (_, stream) => await Send(stream, pages[next++]));
        CompletionsRequestBuilder.CompletionsRequestBuilderGetQueryParameters mine = new() { StartTime = 5 };
        await foreach (UsageBucket _ in Client(server).Organization.Usage.Completions.EnumerateAsync(configuration => configuration.QueryParameters = mine))
        {
            mine.StartTime = 99; // what is changed meanwhile concerns the next enumeration only
        }

        Assert.Null(mine.Page);
        Assert.All(server.Requests, request => Assert.Contains("start_time=5", request));
    }

    [Fact]
    public async Task A_single_page_has_its_buckets_and_its_cursor()
    {
        await using UsageServer server = new(async (_, stream) => await Send(stream, Page(true, "\"p2\"", Bucket)));
        UsagePage page = await Client(server).Organization.Costs.GetPageAsync(configuration => configuration.QueryParameters.Page = "p1");
        Assert.Equal((1, true, "p2"), (page.Buckets.Count, page.HasMore, page.NextPage));
        Assert.Contains("page=p1", Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task More_pages_without_a_cursor_are_an_error(string cursor)
    {
        await using UsageServer server = new(async (_, stream) => await Send(stream, Page(true, cursor, Bucket)));
        await Fails(server, PagingProblem.MissingCursor, null, expectedBuckets: 1);
    }

    [Fact]
    public async Task A_cursor_that_came_before_is_an_error()
    {
        string[] cursors = ["\"a\"", "\"b\"", "\"a\""];
        int next = 0;
        await using UsageServer server = new(async (_, stream) => await Send(stream, Page(true, cursors[next], At(++next))));
        await Fails(server, PagingProblem.RepeatedCursor, "b", expectedBuckets: 3);
    }

    [Fact]
    public async Task A_page_of_buckets_that_came_before_is_an_error()
    {
        string[] cursors = ["\"a\"", "\"b\""];
        int next = 0;
        await using UsageServer server = new(async (_, stream) => await Send(stream, Page(true, cursors[next++], At(1), At(2))));
        await Fails(server, PagingProblem.RepeatedItems, "a", expectedBuckets: 4);
    }

    [Fact]
    public async Task The_first_bucket_comes_before_the_response_has_ended()
    {
        TaskCompletionSource received = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using UsageServer server = new(async (_, stream) =>
        {
            string page = Page(false, "null", Bucket, Bucket);
            int cut = page.IndexOf("]}", StringComparison.Ordinal) + 3;
            await stream.WriteAsync(UsageServer.Headers());
            await stream.WriteAsync(Pages.Utf8(page[..cut]));
            await received.Task;
            await stream.WriteAsync(Pages.Utf8(page[cut..]));
        });
        int count = 0;
        try
        {
            await foreach (UsageBucket _ in Client(server).Organization.Usage.Completions.EnumerateAsync())
            {
                count++;
                received.TrySetResult();
            }
        }
        finally
        {
            received.TrySetResult(); // the server stops when its script does
        }

        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stopping_early_and_cancelling_release_the_connection(bool cancels)
    {
        TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using UsageServer server = new(async (_, stream) =>
        {
            await stream.WriteAsync(UsageServer.Headers());
            await stream.WriteAsync(Pages.Utf8(Page(false, "null", Bucket, Bucket)[..^40]));
            await ((Task)stream.ReadAsync(new byte[1]).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // ends when the client closes
            released.TrySetResult();
        });
        using CancellationTokenSource cancellation = new();
        try
        {
            await foreach (UsageBucket _ in Client(server).Organization.Usage.Completions.EnumerateAsync(cancellationToken: cancellation.Token))
            {
                if (!cancels)
                {
                    break;
                }

                await cancellation.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            Assert.True(cancels);
        }

        await released.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_stalled_body_times_out_although_headers_came()
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using UsageServer server = new(async (_, stream) =>
        {
            await stream.WriteAsync(UsageServer.Headers());
            await stream.WriteAsync(Pages.Utf8(Page(false, "null", Bucket)[..^40]));
            await done.Task;
        });
        WaitedForClock clock = new();
        UsageReadOptions options = new() { TimeProvider = clock };
        Task<UsagePage> page = Client(server).Organization.Usage.Completions.GetPageAsync(options: options);
        while (!page.IsCompleted)
        {
            await clock.WaitedForAsync(page); // the body has come in one piece or in several
            clock.Advance(options.BodyStallTimeout);
        }

        done.SetResult();
        await Assert.ThrowsAsync<TimeoutException>(() => page);
    }

    [Fact]
    public async Task Errors_of_the_api_are_mapped_as_by_the_other_methods()
    {
        await using UsageServer server = new(async (_, stream) =>
        {
            await stream.WriteAsync(UsageServer.Headers("403 Forbidden"));
            await stream.WriteAsync("""{"error":{"message":"no usage for you","type":"t"}}"""u8.ToArray());
        });
        AdminApiError error = await Assert.ThrowsAsync<AdminApiError>(() => Client(server).Organization.Usage.Completions.GetPageAsync());
        Assert.Equal(403, error.ResponseStatusCode);
    }

    [Fact]
    public async Task Ids_are_shared_between_calls_of_one_client()
    {
        await using UsageServer server = new(async (_, stream) => await Send(stream, Page(false, "null", Bucket)));
        OpenAIAdminClient client = Client(server);
        string first = Model(await client.Organization.Usage.Completions.GetPageAsync());
        Assert.Same(first, Model(await client.Organization.Usage.Completions.GetPageAsync()));

        static string Model(UsagePage page) => Assert.IsType<CompletionsUsageResult>(page.Buckets[0].Results[0]).Model!;
    }

    private static async Task Fails(UsageServer server, PagingProblem problem, string? lastCursor, int expectedBuckets)
    {
        int buckets = 0;
        PagingException error = await Assert.ThrowsAsync<PagingException>(async () =>
        {
            await foreach (UsageBucket _ in Client(server).Organization.Usage.Completions.EnumerateAsync())
            {
                buckets++;
            }
        });
        Assert.Equal((problem, "GET /organization/usage/completions", lastCursor), (error.Problem, error.Operation, error.LastCursor));
        Assert.Equal(expectedBuckets, buckets);
    }

    private static async Task Send(NetworkStream stream, string page)
    {
        await stream.WriteAsync(UsageServer.Headers());
        await stream.WriteAsync(Pages.Utf8(page));
    }

    private static string At(int second) => Bucket.Replace("\"start_time\":17672256", $"\"start_time\":{second}", StringComparison.Ordinal);

    private static string Page(bool hasMore, string cursor, params string[] buckets) =>
        $$"""{"object":"page","data":[{{string.Join(",", buckets)}}],"has_more":{{(hasMore ? "true" : "false")}},"next_page":{{cursor}}}""";

    private static OpenAIAdminClient Client(UsageServer server) =>
        new(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = server.Address.ToString() });
}

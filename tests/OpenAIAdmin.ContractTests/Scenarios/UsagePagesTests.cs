using System.Text.Json.Nodes;
using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>Usage over several pages, on a bad day.</summary>
public sealed class UsagePagesTests
{
    private const string Key = "GET /organization/usage/completions";

    [Fact]
    public async Task Neither_a_429_nor_a_reset_connection_loses_or_repeats_a_bucket()
    {
        using var server = new StatefulServer("page 1")
            .On("page 1", Key, "too many", Page(1, next: "cursor 2/é"))
            .On("too many", Key, "page 2", Answer.Error(429, "Too many requests.", "requests") with { Headers = [("Retry-After", "0")] })
            .On("page 2", Key, "page 3", Page(2, next: "cursor 3"))
            .On("page 3", Key, "end", Page(3, next: null));
        // The third request that comes through is the one for page 2, after the 429; the fourth, for page 3, is torn.
        await using var proxy = new ResettingProxy(server.BaseUrl, fatalRequest: 4);
        var client = ContractClient.At(proxy.BaseUrl, attempts: 3);

        List<UsageBucket> buckets = [];
        await foreach (var bucket in client.Organization.Usage.Completions.EnumerateAsync(request => request.QueryParameters.StartTime = 1_767_139_200)) buckets.Add(bucket);

        Assert.Equal([100, 101, 200, 201, 300, 301], buckets.Select(bucket => bucket.StartTimeUnixSeconds));
        Assert.Equal(5, proxy.Requests);
        Assert.Equal([null, "cursor 2/é", "cursor 2/é", "cursor 3"], server.Requests.Select(request => request.Parameters.SingleOrDefault(parameter => parameter.Key == "page").Value));
    }

    [Fact]
    public async Task Without_repeating_the_reset_is_an_error_and_no_silent_end()
    {
        using var server = new StatefulServer("page 1")
            .On("page 1", Key, "page 2", Page(1, next: "cursor 2"))
            .On("page 2", Key, "end", Page(2, next: null));
        await using var proxy = new ResettingProxy(server.BaseUrl, fatalRequest: 2);
        var client = ContractClient.At(proxy.BaseUrl, attempts: 1);

        List<UsageBucket> buckets = [];
        await Assert.ThrowsAsync<AdminApiError>(async () =>
        {
            await foreach (var bucket in client.Organization.Usage.Completions.EnumerateAsync(request => request.QueryParameters.StartTime = 1)) buckets.Add(bucket);
        });

        Assert.Equal([100, 101], buckets.Select(bucket => bucket.StartTimeUnixSeconds));
    }

    private static Answer Page(int number, string? next)
    {
        var page = Answers.Json(Key).With("has_more", next is not null).With("next_page", next);
        var start = number * 100L;
        foreach (var bucket in page["data"]!.AsArray()) bucket!.AsObject().With("start_time", start).With("end_time", ++start);
        return new Answer(page.ToJsonString());
    }
}

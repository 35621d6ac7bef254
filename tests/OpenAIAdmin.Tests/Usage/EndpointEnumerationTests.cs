using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAIAdmin.Tests.Wire;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>Each endpoint that returns the union, over two pages that hold every case.</summary>
public sealed class EndpointEnumerationTests
{
    private const string Cursor = "page 2&é=/";

    private static readonly Document Document = Document.Instance;

    public static TheoryData<string> Paths => [.. UsageEndpoints.All.Keys];

    [Fact]
    public void They_are_those_of_the_document() => Assert.Equal(
        Document.Operations.Values.Where(ReturnsTheUnion).Select(operation => operation.Path).Order(StringComparer.Ordinal),
        UsageEndpoints.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Two_pages_are_read_with_all_that_they_hold(string path)
    {
        await using var server = new PageServer(exchange => exchange.SendAsync(Page(path, isLast: exchange.Index > 0).ToJsonString()));

        var buckets = await UsageEndpoints.All[path](server.Client).ToListAsync();

        JsonNode?[] sent = [.. Page(path, isLast: false)["data"]!.AsArray(), .. Page(path, isLast: true)["data"]!.AsArray()];
        Assert.Equal(sent.Length, buckets.Count);
        Assert.All(buckets.Zip(sent), pair => AssertSame(pair.Second!.AsObject(), pair.First));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_page_is_asked_for_as_the_first_one_was(string path)
    {
        await using var server = new PageServer(exchange => exchange.SendAsync(Page(path, isLast: exchange.Index > 0).ToJsonString()));

        await UsageEndpoints.All[path](server.Client).ToListAsync();

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal($"GET /v1{path}?start_time=7 HTTP/1.1", server.Requests[0].Split('\n')[0]);
        Assert.StartsWith($"GET /v1{path}?", server.Requests[1]);
        Assert.Equal(["page=" + Uri.EscapeDataString(Cursor), "start_time=7"], server.Requests[1].Split(' ')[1].Split('?')[1].Split('&').Order());
        Assert.All(server.Requests, head =>
        {
            Assert.Contains($"\nAuthorization: Bearer {TestClient.Key}\n", head);
            Assert.Contains("\nX-Caller: mine\n", head);
            Assert.Contains("\nAccept: application/json\n", head);
        });
    }

    private static bool ReturnsTheUnion(ApiOperation operation) =>
        operation.Response.TryGetProperty("$ref", out var reference) && reference.GetString()!.EndsWith("/WireUsagePage", StringComparison.Ordinal);

    private static JsonObject Page(string path, bool isLast)
    {
        var page = new SampleValues(Document, round: 0).Of(Document.Operations[$"GET {path}"].Response).AsObject();
        page["has_more"] = !isLast;
        page["next_page"] = isLast ? null : Cursor;
        foreach (var bucket in page["data"]!.AsArray()) bucket!["start_time"] = (long)bucket["start_time"]! + (isLast ? 86_400 : 0); // No page has the buckets of another.
        return page;
    }

    private static void AssertSame(JsonObject sent, UsageBucket read)
    {
        Assert.Equal((long)sent["start_time"]!, read.StartTimeUnixSeconds);
        Assert.Equal((long)sent["end_time"]!, read.EndTimeUnixSeconds);
        var results = sent["results"]!.AsArray();
        Assert.Equal(Document.UsageTags.Count, read.Results.Select(result => result.GetType()).Distinct().Count());
        Assert.Equal(results.Count, read.Results.Count);
        Assert.All(read.Results.Zip(results), pair => Assert.True(JsonNode.DeepEquals(pair.Second, JsonNode.Parse(JsonSerializer.Serialize(pair.First)))));
    }
}

using System.Net;
using System.Net.Sockets;
using OpenAIAdmin.Cli.Demo;

namespace OpenAIAdmin.Cli.Tests;

/// <summary>Runs against a server, without <c>--demo</c>.</summary>
public sealed class ApiRunTests
{
    private const string EmptyPage = """{"object":"page","data":[],"has_more":false,"next_page":null}""";

    [Fact]
    public async Task Options_become_query_parameters()
    {
        var (_, requests) = await RunAsync(
            _ => new(200, EmptyPage),
            "usage", "completions", "--start", "2026-08-01", "--end", "1785628800", "--bucket-width", "1h",
            "--group-by", "model", "--limit", "24", "--project", "proj_a");

        var request = Assert.Single(requests);
        Assert.Equal("/v1/organization/usage/completions", request.Path);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["start_time"] = "1785542400", ["end_time"] = "1785628800", ["bucket_width"] = "1h",
                ["group_by[]"] = "model", ["limit"] = "24", ["project_ids[]"] = "proj_a",
            },
            request.Query);
    }

    [Fact]
    public async Task Start_is_seven_days_ago_unless_given()
    {
        var before = DateTimeOffset.UtcNow.AddDays(-7).ToUnixTimeSeconds();
        var (_, requests) = await RunAsync(_ => new(200, EmptyPage), "costs");
        var after = DateTimeOffset.UtcNow.AddDays(-7).ToUnixTimeSeconds();

        Assert.InRange(long.Parse(Assert.Single(requests).Query["start_time"]), before, after);
    }

    [Fact]
    public async Task Pages_are_followed_to_the_end()
    {
        var (run, requests) = await RunAsync(
            request => new(200, request.Query.ContainsKey("page") ? Page(next: null) : Page(next: "cursor é/2")), "usage", "images");

        Assert.Equal([null, "cursor é/2"], requests.Select(request => request.Query.GetValueOrDefault("page")));
        Assert.Equal("2 pages, 2 buckets, 0 results.", run.OutputLines[^1]);
    }

    [Fact]
    public async Task Cursor_that_comes_back_ends_the_run()
    {
        var (run, requests) = await RunAsync(_ => new(200, Page(next: "again")), "usage", "images");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, requests.Count);
        Assert.Equal("The API's answer cannot be used: page 2 points back to a page already read.", Assert.Single(run.ErrorLines));
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task Page_that_hides_its_successor_is_not_taken_for_the_last(string next)
    {
        var (run, _) = await RunAsync(_ => new(200, $$"""{"object":"page","data":[],"has_more":true,"next_page":{{next}}}"""), "costs");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not name it", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Api_error_is_one_line_with_status_and_message()
    {
        var (run, _) = await RunAsync(
            _ => new(401, """{"error":{"message":"Wrong key.\nAsk an owner.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"""), "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("GET /organization/costs failed with 401 (Unauthorized): Wrong key. Ask an owner. The key is ", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("{\"object\":\"page\",\"data\":[")]
    [InlineData("<html>not the API</html>")]
    public async Task Answer_that_is_no_json_is_one_line(string body)
    {
        var (run, _) = await RunAsync(_ => new(200, body), "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("The API's answer cannot be read: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Amount_that_is_no_number_is_one_line_with_its_place()
    {
        var (run, _) = await RunAsync(
            _ => new(200, Page(next: null, """{"object":"organization.costs.result","amount":{"value":"much","currency":"usd"}}""")), "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("data[0].results[0].amount.value", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Exact_numbers_in_quotes_are_printed_as_numbers()
    {
        var (run, _) = await RunAsync(
            _ => new(200, Page(next: null, """{"object":"organization.costs.result","amount":{"value":"1234.50","tax":1},"quantity":"5000.0"}""")), "costs");

        Assert.Contains(run.OutputLines, line => line.EndsWith(" 1,234.50   5,000.0"));
    }

    [Fact]
    public async Task Member_that_the_document_does_not_know_is_printed()
    {
        var (run, _) = await RunAsync(
            _ => new(200, Page(next: null, """{"object":"organization.usage.images.result","images":3,"num_model_requests":1,"region":"eu","num_retries":1234}""")), "usage", "images");

        Assert.Contains("REGION", run.Output);
        Assert.Equal(["1970-01-01T00:00:00Z", "1970-01-01T00:01:00Z", "images", "eu", "3", "1", "1,234"], CliRun.Cells(run.OutputLines[^2]));
    }

    [Fact]
    public async Task Answer_that_breaks_off_is_one_line()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        var run = CliRun.AgainstAsync(new Uri($"http://{listener.LocalEndpoint}/"), "costs");
        using (var connection = await listener.AcceptTcpClientAsync())
        {
            // The request is read before closing, so that the close is an orderly one.
            Assert.NotEqual(0, await connection.GetStream().ReadAsync(new byte[64 * 1024]));
            await connection.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray());
        }

        Assert.Equal((1, ""), ((await run).ExitCode, (await run).Output));
        Assert.StartsWith("GET /organization/costs found no connection, or lost it: ", Assert.Single((await run).ErrorLines));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"data\":5}")]
    public async Task Answer_that_is_something_else_is_not_taken_for_no_usage(string body)
    {
        var (run, _) = await RunAsync(_ => new(200, body), "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("The API's answer cannot be read: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Redirect_to_nowhere_is_one_line()
    {
        var (run, _) = await RunAsync(_ => new(302, ""), "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("GET /organization/costs failed with 302 (", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Server_that_is_not_there_is_one_line()
    {
        var server = LoopbackServer.Start(_ => new(200, EmptyPage));
        await server.DisposeAsync();

        var run = await CliRun.AgainstAsync(server.Address, "costs");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("GET /organization/costs found no connection, or lost it: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Key_is_sent_as_bearer()
    {
        var (_, requests) = await RunAsync(_ => new(200, EmptyPage), "costs");

        Assert.Equal("Bearer " + CliRun.Key, Assert.Single(requests).Authorization);
    }

    private static string Page(string? next, params string[] results) => $$"""
        {"object":"page","data":[{"object":"bucket","start_time":0,"end_time":60,"results":[{{string.Join(',', results)}}]}],
         "has_more":{{(next is null ? "false" : "true")}},"next_page":{{(next is null ? "null" : $"\"{next}\"")}}}
        """;

    private static async Task<(CliRun Run, List<LoopbackRequest> Requests)> RunAsync(Func<LoopbackRequest, LoopbackAnswer> answer, params string[] args)
    {
        var requests = new List<LoopbackRequest>();
        await using var server = LoopbackServer.Start(request =>
        {
            requests.Add(request);
            return answer(request);
        });
        return (await CliRun.AgainstAsync(server.Address, args), requests);
    }
}

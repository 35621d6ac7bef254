using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Usage;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>Answers with status 200 that are not what the document says.</summary>
public sealed class PayloadTests
{
    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "truncated", Json(Users[..^10]), "reached end of data" },
        { "HTML", Of("text/html", "<html>Welcome to the hotel</html>"), "text/html, not JSON" },
        { "HTML that calls itself JSON", Json("<html></html>"), "'<'" },
        { "another type", Of("text/plain", Users), "text/plain, not JSON" },
        { "empty", Json(""), "the body is empty" },
        { "no content", "HTTP/1.1 204 X\r\n\r\n", "the body is empty" },
        { "number out of range", Json("""{"data":[{"added_at":1},{"added_at":1e40}]}"""), "data[1].added_at: the number has no exact value" },
        { "text for a number", Json("""{"data":[{"added_at":"soon"}]}"""), "data[0].added_at: the text is no number" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Answer_that_cannot_be_read_is_one_error_that_says_where(string name, string answer, string says)
    {
        _ = name;
        await using var server = RawServer.Always(answer);
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsUnreadable);
        Assert.StartsWith(FaultCalls.UsersOperation + " was answered with 20", error.Message, StringComparison.Ordinal);
        Assert.True(error.Message.Contains(says, StringComparison.Ordinal), error.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Page_of_a_proxy_is_in_the_error()
    {
        await using var server = RawServer.Always(Of("text/html", "<html>Welcome to the hotel</html>"));
        var clients = server.Client();

        Assert.Equal("<html>Welcome to the hotel</html>", (await clients.FailureAsync(clients.GetUsersAsync)).RawBody);
        Assert.Equal("<html>Welcome to the hotel</html>", (await clients.BreakAsync<Models.AdminApiError>()).Error.RawBody);
    }

    [Fact]
    public async Task Body_that_cannot_be_unpacked_is_unreadable()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Gzipped([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])));
        var clients = server.Client();

        Assert.True((await clients.FailureAsync(clients.GetUsersAsync)).IsUnreadable);
        var (_, error) = await clients.BreakAsync<Models.AdminApiError>();
        Assert.True(error.IsUnreadable);
        Assert.StartsWith(FaultCalls.UsageOperation + " was answered with 200 (OK), but the body cannot be unpacked", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_without_a_type_is_read_as_JSON()
    {
        await using var server = RawServer.Always($"HTTP/1.1 200 OK\r\nContent-Length: {Users.Length}\r\n\r\n{Users}");

        Assert.Equal("user-1", Assert.Single((await server.Client().GetUsersAsync())!.Data!).Id);
    }

    [Theory]
    [InlineData("HTTP/1.1 204 X\r\n\r\n")]
    [InlineData("HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n")]
    public async Task Streamed_page_without_a_body_is_unreadable(string answer)
    {
        await using var server = RawServer.Always(answer);

        var (_, error) = await server.Client().BreakAsync<Models.AdminApiError>();

        Assert.True(error.IsUnreadable);
        Assert.Contains("the body is empty", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streamed_page_that_breaks_is_a_connection_failure_after_the_buckets_that_came()
    {
        await using var server = RawServer.InTurn(async exchange =>
        {
            await exchange.WriteAsync(Chunked() + Chunk(FirstBucket));
            exchange.Close();
        });

        var (read, error) = await server.Client().BreakAsync<Models.AdminApiError>();

        Assert.True(error.IsConnectionFailure);
        Assert.Equal((1, 200), (read, error.StatusCode));
        Assert.StartsWith(FaultCalls.UsageOperation + " found no connection, or lost it: ", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Streamed_page_that_is_no_JSON_says_where()
    {
        await using var server = RawServer.Always(Json(FirstBucket + ",{\"start_time\":1e40}]}"));

        var (read, error) = await server.Client().BreakAsync<UsagePayloadException>();

        Assert.Equal((1, "data[1].start_time"), (read, error.Path));
    }
}

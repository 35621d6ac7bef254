using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>Connections that break: before the answer, within its head, within its body.</summary>
public sealed class ResetTests
{
    private static readonly Dictionary<string, Func<RawExchange, Task>> Breaks = new()
    {
        ["before the answer"] = exchange => Broken(exchange, ""),
        ["within the head"] = exchange => Broken(exchange, Json(Users)[..30]),
        ["within the body"] = exchange => Broken(exchange, Json(Users)[..^20]),
        ["within a chunk"] = exchange => Broken(exchange, Chunked() + Chunk(Users)[..^20]),
        ["within a refusal"] = exchange => Broken(exchange, Json("""{"error":{"message":"m"}}""", 503)[..^5]),
    };

    public static TheoryData<string> Places => [.. Breaks.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Get_is_tried_again(string place)
    {
        await using var server = RawServer.InTurn(Breaks[place], Breaks[place], exchange => exchange.WriteAsync(Json(Users)));
        var clients = server.Client();

        var users = await clients.Clock.UntilAsync(clients.GetUsersAsync());

        Assert.Equal("user-1", Assert.Single(users!.Data!).Id);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Post_is_not(string place)
    {
        await using var server = RawServer.InTurn(Breaks[place]);
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.PostKeyAsync);

        Assert.Equal(place != "within a refusal", error.IsConnectionFailure);
        Assert.StartsWith("POST /organization/admin_api_keys ", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_is_not_on_a_connection_that_served_before_either(bool orderly)
    {
        // The platform repeats some requests of its own accord when a connection that was kept ends before any answer.
        await using var server = RawServer.InTurn(exchange => exchange.WriteAsync(Json(Users)), exchange => EndAsync(exchange, orderly));
        var clients = server.Client();
        await clients.GetUsersAsync();

        var error = await clients.FailureAsync(() => clients.Client.Organization.Projects["proj_1"].Archive.PostAsync());

        Assert.True(error.IsConnectionFailure);
        Assert.Equal(["GET", "POST"], server.Requests.Select(head => head.Split(' ')[0]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Delete_on_a_connection_that_served_before_knows_of_its_lost_answer(bool orderly)
    {
        await using var server = RawServer.InTurn(
            exchange => exchange.WriteAsync(Json(Users)),
            exchange => EndAsync(exchange, orderly),
            exchange => exchange.WriteAsync(Json("""{"error":{"message":"gone"}}""", 404)));
        var clients = server.Client();
        await clients.GetUsersAsync();

        var deleted = await clients.Clock.UntilAsync(clients.Client.Organization.Users["user-1"].DeleteAsync());

        Assert.True(deleted!.Deleted);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests.Skip(1), head => Assert.Contains("\r\nContent-Length: 0", head, StringComparison.Ordinal)); // what keeps the platform from it
        Assert.DoesNotContain(server.Requests, head => head.Contains("Content-Type", StringComparison.Ordinal) || head.Contains("Transfer-Encoding", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Delete_whose_answer_was_lost_is_done_when_nothing_is_found()
    {
        await using var server = RawServer.InTurn(Breaks["within the head"], exchange => exchange.WriteAsync(Json("""{"error":{"message":"gone"}}""", 404)));
        var clients = server.Client();

        var deleted = await clients.Clock.UntilAsync(clients.Client.Organization.Users["user-1"].DeleteAsync());

        Assert.Equal((true, "user-1"), (deleted!.Deleted, deleted.Id));
    }

    [Fact]
    public async Task Last_break_is_the_error_with_its_reason()
    {
        await using var server = RawServer.InTurn(exchange => exchange.WriteAsync(Json("{}", 503, "x-request-id: req_1\r\n")), Breaks["within the head"]);
        var clients = server.Client(options => options.Retry.MaxAttempts = 2);

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsConnectionFailure);
        Assert.Equal((0, 2), (error.StatusCode, error.Attempts));
        Assert.Null(error.RequestId);
        Assert.StartsWith(FaultCalls.UsersOperation + " found no connection, or lost it: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.GetBaseException().Message.TrimEnd('.'), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_whose_text_breaks_off_is_that_refusal()
    {
        await using var server = RawServer.InTurn(exchange => Broken(exchange, RawAnswers.Broken("""{"error":{"mess""", 401)));
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsAuthentication);
        Assert.Equal("""{"error":{"mess""", error.RawBody);
        Assert.Single(server.Requests);
    }

    private static Task EndAsync(RawExchange exchange, bool orderly)
    {
        if (orderly) exchange.Close();
        else exchange.Reset();
        return Task.CompletedTask;
    }

    private static async Task Broken(RawExchange exchange, string beginning)
    {
        await exchange.WriteAsync(beginning);
        if (beginning.Length > 0) exchange.Close();
        else exchange.Reset();
    }
}

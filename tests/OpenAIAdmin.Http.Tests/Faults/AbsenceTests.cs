using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>A server that goes away, and one that is out of reach.</summary>
public sealed class AbsenceTests
{
    private static readonly TimeSpan Away = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Get_outlasts_a_server_that_is_away_for_a_minute()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Json(Users)), open: false);
        var clients = server.Client(options => options.Retry.MaxAttempts = 1000);

        var users = await OutlastAsync(server, clients, clients.GetUsersAsync());

        Assert.Equal("user-1", Assert.Single(users!.Data!).Id);
    }

    [Fact]
    public async Task Post_does_too_because_nothing_of_it_was_sent()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Json("""{"id":"key_1","value":"sk-admin-once"}""")), open: false);
        var clients = server.Client(options => options.Retry.MaxAttempts = 1000);

        var created = await OutlastAsync(server, clients, clients.PostKeyAsync());

        Assert.Equal("sk-admin-once", created!.Value);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Delete_that_never_left_takes_nothing_found_for_an_error()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Json("""{"error":{"message":"none"}}""", 404)), open: false);
        var clients = server.Client(options => options.Retry.MaxAttempts = 1000);

        var error = await clients.FailureAsync(() => OutlastAsync(server, clients, clients.Client.Organization.Users["user-1"].DeleteAsync()));

        Assert.True(error.IsNotFound);
    }

    [Fact]
    public async Task Server_that_stays_away_is_a_connection_failure()
    {
        await using RawServer server = new(_ => Task.CompletedTask, open: false);
        var clients = server.Client(options => options.Retry.MaxAttempts = 3);

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsConnectionFailure);
        Assert.Equal((0, 3), (error.StatusCode, error.Attempts));
        Assert.StartsWith(FaultCalls.UsersOperation + " ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Connection refused", error.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(error.InnerException);
    }

    [Fact]
    public async Task Connection_that_is_not_made_in_time_is_tried_again_and_is_no_cancellation()
    {
        SocketsHttpHandler nowhere = new()
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(1),
            ConnectCallback = async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("unreachable");
            },
        };
        Clients clients = new(nowhere, options => options.Retry.MaxAttempts = 2);

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsConnectionFailure);
        Assert.Equal(2, error.Attempts);
    }

    private static async Task<T> OutlastAsync<T>(RawServer server, Clients clients, Task<T> call)
    {
        await clients.Clock.ForAsync(Away, call);
        Assert.False(call.IsCompleted);
        server.Open();
        return await clients.Clock.UntilAsync(call);
    }
}

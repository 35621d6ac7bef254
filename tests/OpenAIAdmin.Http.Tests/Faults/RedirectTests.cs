using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>Redirects: within the configured address they are followed, to any other nothing is sent.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Nothing_arrives_at_another_host(int status)
    {
        await using var other = RawServer.Always(Json(Users));
        await using var server = RawServer.Always(Json("{}", status, $"Location: {other.Url}/organization/users\r\n"));
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.Equal(status, error.StatusCode);
        Assert.StartsWith(FaultCalls.UsersOperation + " ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Redirects to another address are not followed", error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 0), (server.Requests.Count, other.Accepted));
    }

    [Fact]
    public async Task Nothing_of_a_creation_arrives_at_another_host()
    {
        await using var other = RawServer.Always(Json("{}"));
        await using var server = RawServer.Always(Json("{}", 307, $"Location: {other.Url}/organization/admin_api_keys\r\n"));
        var clients = server.Client();

        Assert.Equal(307, (await clients.FailureAsync(clients.PostKeyAsync)).StatusCode);
        Assert.Equal(0, other.Accepted);
    }

    [Fact]
    public async Task Streamed_page_that_is_elsewhere_is_an_error_too()
    {
        await using var other = RawServer.Always(Json("""{"data":[]}"""));
        await using var server = RawServer.Always(Json("{}", 302, $"Location: {other.Url}/x\r\n"));

        var (_, error) = await server.Client().BreakAsync<Models.AdminApiError>();

        Assert.Equal((302, 0), (error.StatusCode, other.Accepted));
    }

    [Fact]
    public async Task Redirect_within_the_address_is_followed_with_the_key()
    {
        await using var server = RawServer.InTurn(exchange => exchange.WriteAsync(Json("{}", 307, "Location: /v2/users?after=1\r\n")), exchange => exchange.WriteAsync(Json(Users)));
        var clients = server.Client();

        Assert.NotNull(await clients.GetUsersAsync());

        Assert.StartsWith("GET /v2/users?after=1 ", server.Requests.Last(), StringComparison.Ordinal);
        Assert.Contains("Authorization: Bearer " + Clients.Key, server.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var server = RawServer.Always(Json("{}", 307, "Location: /v1/organization/users\r\n"));
        var clients = server.Client();

        Assert.Equal(307, (await clients.FailureAsync(clients.GetUsersAsync)).StatusCode);
        Assert.Equal(6, server.Requests.Count);
    }
}

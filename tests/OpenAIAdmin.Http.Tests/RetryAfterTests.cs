using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What the server says about trying again goes before what the client would do.</summary>
public sealed class RetryAfterTests
{
    private static readonly Func<HttpResponseMessage> Users = Json("""{"object":"list","data":[],"has_more":false}""");

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "0", 0)]
    [InlineData("Retry-After", "2.5", 2.5)]
    [InlineData("Retry-After", " 3 ", 3)]
    [InlineData("Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT", 30)]
    [InlineData("Retry-After", "Sun, 22 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    public async Task Named_wait_is_kept(string header, string value, double seconds)
    {
        Clients clients = new(Of(Status(503, (header, value)), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal(seconds, Assert.Single(clients.Waits));
    }

    [Fact]
    public async Task Milliseconds_go_before_seconds()
    {
        Clients clients = new(Of(Status(503, ("Retry-After", "9"), ("retry-after-ms", "250")), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal(0.25, Assert.Single(clients.Waits));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("NaN")]
    public async Task Wait_that_is_none_leaves_the_choice_to_the_client(string value)
    {
        Clients clients = new(Of(Status(503, ("Retry-After", value)), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.InRange(Assert.Single(clients.Waits), 0, 1);
    }

    [Fact]
    public async Task Wait_without_end_is_no_wait()
    {
        Clients clients = new(Of(Status(503, ("Retry-After", "99999999999999999999")), Users), options => options.Retry.Budget = TimeSpan.FromMinutes(5));

        Assert.True((await clients.ErrorAsync(client => client.Organization.Users.GetAsync())).IsServerError);
    }

    [Fact]
    public async Task Server_can_forbid_another_attempt()
    {
        var transport = Of(Status(503, ("x-should-retry", "false")), Users);

        await new Clients(transport).ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Server_can_ask_for_another_attempt_of_what_may_be_repeated()
    {
        var transport = Of(Status(409, ("x-should-retry", "true")), Users);
        Clients clients = new(transport);

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal(2, transport.Attempts.Count);
    }
}

using System.Net.Sockets;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Nothing is made twice: a POST is repeated only when the first one cannot have been carried out.</summary>
public sealed class PostTests
{
    private static readonly Func<HttpResponseMessage> Made = Json("""{"object":"organization.admin_api_key","id":"key_1","value":"sk-admin-new"}""");

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Failure_of_the_server_is_not_tried_again(int status)
    {
        var transport = Of(Status(status, ("x-should-retry", "true")), Made);

        Assert.Equal(status, (await new Clients(transport).ErrorAsync(CreateKeyAsync)).StatusCode);

        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Lost_answer_is_not_asked_for_again()
    {
        var transport = Of(Fails(new HttpRequestException("reset", new SocketException((int)SocketError.ConnectionReset))), Made);

        Assert.True((await new Clients(transport).ErrorAsync(CreateKeyAsync)).IsConnectionFailure);

        Assert.Single(transport.Attempts);
    }

    [Theory]
    [InlineData(SocketError.HostUnreachable)]
    [InlineData(SocketError.NetworkUnreachable)]
    [InlineData(SocketError.HostDown)]
    public async Task Network_that_fails_on_a_connection_that_was_made_is_a_lost_answer(SocketError reason)
    {
        var transport = Of(Fails(new HttpRequestException("sending", new IOException("reading", new SocketException((int)reason)))), Made);

        await new Clients(transport).ErrorAsync(CreateKeyAsync);

        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Rate_limit_is_waited_for_and_the_body_is_sent_again()
    {
        var transport = Of(Status(429), Made);
        Clients clients = new(transport);

        Assert.Equal("key_1", (await clients.Clock.UntilAsync(CreateKeyAsync(clients.Client)))!.Id);

        Assert.Equal(2, transport.Texts.Count);
        Assert.All(transport.Texts, text => Assert.EndsWith("""{"name":"ci"}""", text));
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused)]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.NetworkUnreachable)]
    public async Task What_was_never_sent_is_tried_again(SocketError reason)
    {
        var transport = Of(Fails(new HttpRequestException("no connection", new SocketException((int)reason))), Made);
        Clients clients = new(transport);

        await clients.Clock.UntilAsync(CreateKeyAsync(clients.Client));

        Assert.Equal(2, transport.Attempts.Count);
    }

    private static Task<CreatedAdminApiKey?> CreateKeyAsync(OpenAIAdminClient client) =>
        client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "ci" });
}

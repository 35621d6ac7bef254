using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What takes too long is told apart from what the caller gave up.</summary>
public sealed class TimeoutTests
{
    [Fact]
    public async Task Attempt_that_is_not_answered_is_repeated_and_told_as_a_timeout_in_the_end()
    {
        SilentTransport transport = new();
        Clients clients = new(transport, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(20);
            options.Retry.MaxAttempts = 3;
        });

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.StrikeAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.True(error.IsTimeout);
        Assert.Equal((0, 3), (error.StatusCode, error.Attempts));
        Assert.Contains("GET /organization/users was not answered within 20 seconds", error.Message);
        Assert.IsAssignableFrom<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task Post_that_is_not_answered_is_not_repeated()
    {
        SilentTransport transport = new();
        Clients clients = new(transport, options => options.AttemptTimeout = TimeSpan.FromSeconds(20));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.StrikeAsync(
            clients.Client.Organization.Projects.PostAsync(new CreateProjectRequest { Name = "n" })));

        Assert.True(error.IsTimeout);
        Assert.Equal(1, transport.Attempts);
    }

    [Fact]
    public async Task Whole_call_has_a_limit_that_its_waits_count_for()
    {
        Clients clients = new(Of(Status(503, ("Retry-After", "50"))), options => options.Timeout = TimeSpan.FromSeconds(120));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.True(error.IsTimeout);
        Assert.Contains("did not end within 120 seconds", error.Message);
    }

    [Fact]
    public async Task Cancellation_by_the_caller_is_no_timeout()
    {
        using CancellationTokenSource cancellation = new();
        Clients clients = new(new SilentTransport());
        var call = clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    [Fact]
    public async Task Token_that_is_cancelled_before_the_call_sends_nothing()
    {
        var transport = Of(Json("{}"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Clients(transport).Client.Organization.Users.GetAsync(cancellationToken: new(true)));

        Assert.Empty(transport.Attempts);
    }

    private sealed class SilentTransport : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("the wait has no end");
        }
    }
}

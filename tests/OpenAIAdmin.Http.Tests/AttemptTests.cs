using System.Net;
using OpenAIAdmin.Http.Retrying;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What becomes of attempts that are given up, and what decides on the next.</summary>
public sealed class AttemptTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    [Fact]
    public async Task Answer_that_another_attempt_follows_is_disposed()
    {
        Tracked refused = new(503);
        Clients clients = new(Of(() => refused, Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.True(refused.Disposed);
    }

    [Fact]
    public async Task Answer_that_cannot_be_read_is_disposed_and_its_error_tells_where_it_was_read()
    {
        Tracked page = new(200, "", "text/html");

        var error = await new Clients(Of(() => page)).ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.True(page.Disposed);
        Assert.Equal("GET /organization/users was answered with 200 (OK), but the body is text/html, not JSON; is the base URL right, or does a proxy answer in its place?", error.Message);
        Assert.Contains(nameof(AnswerReader), error.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attempt_that_fails_once_its_caller_cancelled_is_a_cancellation()
    {
        using CancellationTokenSource cancellation = new();
        Clients clients = new(new ScriptedTransport((_, _) =>
        {
            cancellation.Cancel();
            throw new HttpRequestException("reset");
        }));

        var error = await Assert.ThrowsAsync<OperationCanceledException>(() => clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token));

        Assert.Equal("GET /organization/users was cancelled by its caller.", error.Message);
        Assert.Equal(cancellation.Token, error.CancellationToken);
        Assert.Empty(clients.Log); // of another attempt
    }

    [Fact]
    public async Task Wait_that_uses_the_budget_up_is_affordable()
    {
        var transport = Of(Status(503, ("Retry-After", "10")), Users);
        Clients clients = new(transport, options => options.Retry.Budget = TimeSpan.FromSeconds(10));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal(2, transport.Attempts.Count);
    }

    [Fact]
    public void Waits_grow_from_attempt_to_attempt()
    {
        var runtime = Runtimes.Of(new TestClock(), options =>
        {
            (options.Retry.MaxAttempts, options.Retry.Budget) = (100, Timeout.InfiniteTimeSpan);
            (options.Retry.BaseDelay, options.Retry.MaxDelay) = (TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(40));
        });

        var wait = new RetrySchedule(runtime, HttpMethod.Get).Next(31, Attempt.Failed(new IOException()));

        Assert.True(wait > TimeSpan.FromMilliseconds(2)); // of up to twelve days, by chance
    }

    [Fact]
    public void Attempt_that_was_no_failure_has_no_reason() => Assert.Equal("", new Attempt(new HttpResponseMessage(), null, null).Reason);

#if !NETSTANDARD_LIBRARY
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.SecureConnectionError, true)]
    [InlineData(HttpRequestError.ProxyTunnelError, true)]
    [InlineData(HttpRequestError.ResponseEnded, false)]
    public void Failure_before_a_connection_precedes_sending(HttpRequestError error, bool precedes) =>
        Assert.Equal(precedes, Failure.PrecedesSending(new HttpRequestException(error)));
#endif

    [Fact]
    public async Task Claim_of_a_huge_body_is_not_believed()
    {
        Clients clients = new(Of(() =>
        {
            HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new ByteArrayContent("""{"id":"user_1"}"""u8.ToArray()) };
            response.Content.Headers.ContentType = new("application/json");
            response.Content.Headers.ContentLength = 3_000_000_000;
            return response;
        }));

        Assert.Equal("user_1", (await clients.Client.Organization.Users["user_1"].GetAsync())!.Id);
    }

    [Fact]
    public async Task Limiter_that_refuses_instead_of_waiting_is_told_by_its_family()
    {
        using System.Threading.RateLimiting.ConcurrencyLimiter limiter = new(new() { PermitLimit = 1, QueueLimit = 0 });
        using var held = limiter.AttemptAcquire();
        var transport = Of(Users);
        Clients clients = new(transport, options => options.Pacing.LimiterFactory = _ => limiter);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => clients.Client.Organization.Users.GetAsync());

        Assert.Equal("The limiter of the family 'users' refused a permit instead of making the caller wait.", error.Message);
        Assert.Empty(transport.Attempts);
    }
}

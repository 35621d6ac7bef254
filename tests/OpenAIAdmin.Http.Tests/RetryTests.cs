using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>GET and DELETE are tried again after what may pass, and what doesn't is told as the last answer said it.</summary>
public sealed class RetryTests
{
    private static readonly Func<HttpResponseMessage> Users = Json("""{"object":"list","data":[],"has_more":false}""");

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Passing_failures_are_tried_again(int status)
    {
        var transport = Of(Status(status), Status(status), Users);
        Clients clients = new(transport);

        Assert.NotNull(await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.Equal(3, transport.Attempts.Count);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Deletions_are_repeated_after_the_same(int status)
    {
        var transport = Of(Status(status), Fails(new HttpRequestException("reset")), Json("""{"deleted":true,"id":"user_1"}"""));
        Clients clients = new(transport);

        Assert.True((await clients.Clock.UntilAsync(clients.Client.Organization.Users["user_1"].DeleteAsync()))!.Deleted);

        Assert.Equal(3, transport.Attempts.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task Lasting_refusals_are_not_tried_again(int status)
    {
        var transport = Of(Status(status), Users);

        var error = await new Clients(transport).ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.Equal((status, 1), (error.StatusCode, error.Attempts));
        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Failed_connections_are_tried_again()
    {
        var transport = Of(Fails(new HttpRequestException("reset")), Fails(new IOException("reset")), Users);
        Clients clients = new(transport);

        Assert.NotNull(await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));
    }

    [Fact]
    public async Task Last_answer_is_the_error_and_the_attempts_are_counted()
    {
        var transport = Of(Fails(new HttpRequestException("reset")), Status(503), Status(500));
        Clients clients = new(transport, options => options.Retry.MaxAttempts = 3);

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.Equal((500, "m500", 3), (error.StatusCode, error.Error!.Message, error.Attempts));
        Assert.Contains("It was tried 3 times.", error.Message);
        Assert.True(error.IsServerError);
    }

    [Fact]
    public async Task One_attempt_turns_repeating_off()
    {
        var transport = Of(Status(503), Users);

        await new Clients(transport, options => options.Retry.MaxAttempts = 1).ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Waits_are_random_parts_of_a_ceiling_that_doubles_up_to_the_longest()
    {
        Clients clients = new(Of(Status(503)), options =>
        {
            options.Retry.MaxAttempts = 9;
            options.Retry.BaseDelay = TimeSpan.FromSeconds(2);
            options.Retry.MaxDelay = TimeSpan.FromSeconds(20);
        });

        await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        double[] ceilings = [2, 4, 8, 16, 20, 20, 20, 20];
        Assert.Equal(ceilings.Length, clients.Waits.Length);
        Assert.All(clients.Waits.Zip(ceilings), pair => Assert.InRange(pair.First, 0, pair.Second));
        Assert.True(clients.Waits.Distinct().Count() > 4, "the waits are not random");
    }

    [Fact]
    public async Task Wait_that_would_end_after_the_budget_is_not_begun()
    {
        var transport = Of(Status(503, ("Retry-After", "61")), Users);
        Clients clients = new(transport, options => options.Retry.Budget = TimeSpan.FromSeconds(60));

        var error = await clients.ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.Equal(TimeSpan.FromSeconds(61), error.RetryAfter);
        Assert.Single(transport.Attempts);
    }

    [Fact]
    public async Task Cancellation_ends_a_wait_at_once()
    {
        using CancellationTokenSource cancellation = new();
        Clients clients = new(Of(Status(503, ("Retry-After", "3600"))));
        var call = clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token);
        Assert.False(call.IsCompleted);

        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Fact]
    public async Task Each_attempt_asks_for_the_key_anew()
    {
        var asked = 0;
        var transport = Of(Status(503), Users);
        OpenAIAdminClientOptions options = new()
        {
            BaseUrl = new Uri("https://admin.example/v1"),
            ApiKeyProvider = _ => new($"sk-admin-number-{++asked}"),
            Retry = { BaseDelay = TimeSpan.Zero },
        };

        await OpenAIAdminClient.Create(OpenAIAdminClient.Keys(options), options, transport).Organization.Users.GetAsync();

        Assert.Contains("Bearer sk-admin-number-1", transport.Texts.First());
        Assert.Contains("Bearer sk-admin-number-2", transport.Texts.Last());
    }

    [Theory]
    [InlineData("insufficient_quota")]
    [InlineData("billing_hard_limit_reached")]
    public async Task Spent_quota_is_not_waited_for(string code)
    {
        var transport = Of(Json($$$"""{"error":{"message":"m","code":"{{{code}}}"}}""", 429), Users);

        var error = await new Clients(transport).ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.True(error.IsRateLimited);
        Assert.Single(transport.Attempts);
    }
}

using System.Net;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Limits of a few requests a minute, kept or run into, end in no errors and no stampedes.</summary>
public sealed class PacingTests
{
    private const int Allowed = 7;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fourteen_calls_under_a_server_that_allows_seven_a_minute_end_without_an_error(bool paced)
    {
        LimitedServer server = new(Allowed);
        Clients clients = server.Client(options => options.Pacing.Enabled = paced);

        await clients.Clock.UntilAsync([.. Enumerable.Range(0, 14).Select(_ => clients.Client.Organization.Users.GetAsync())]);

        Assert.Equal(14, server.Served);
        if (paced) Assert.Equal(0, server.Refused);
    }

    [Fact]
    public async Task Hundred_callers_do_not_stampede()
    {
        LimitedServer server = new(Allowed);
        Clients clients = server.Client();

        await clients.Clock.UntilAsync([.. Enumerable.Range(0, 100).Select(_ => clients.Client.Organization.Users.GetAsync())]);

        Assert.Equal((100, 0), (server.Served, server.Refused));
        Assert.InRange(server.MostInAMinute, 1, 6);
    }

    [Fact]
    public async Task Hundred_callers_whose_pace_is_too_high_wait_together_after_a_refusal()
    {
        LimitedServer server = new(Allowed);
        Clients clients = server.Client(options => options.Pacing.RequestsPerWindow = 20);

        await clients.Clock.UntilAsync([.. Enumerable.Range(0, 100).Select(_ => clients.Client.Organization.Users.GetAsync())]);

        Assert.Equal(100, server.Served);
        Assert.NotEqual(0, server.Refused);
        Assert.InRange(server.MostInAMinute, 1, 20);
        Assert.Equal(0, server.WithinACooldown);
    }

    [Fact]
    public async Task Families_do_not_wait_for_each_other()
    {
        Clients clients = new(Of(Json("{}")), options => options.Pacing.RequestsPerWindow = 1);

        await clients.Client.Organization.Users.GetAsync();
        await clients.Client.Organization.Projects.GetAsync();
        await clients.Client.Organization.Usage.Images.GetAsync(request => request.QueryParameters.StartTime = 1);

        Assert.False(clients.Client.Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1).IsCompleted);
        Assert.False(clients.Client.Projects["p"].Roles.GetAsync().IsCompleted);
    }

    [Fact]
    public async Task Cooldown_is_everybodys()
    {
        var transport = new ScriptedTransport((index, _) => index == 0 ? Status(429, ("Retry-After", "30"))() : Json("{}")());
        Clients clients = new(transport);
        var first = clients.Client.Organization.Users.GetAsync();
        var other = clients.Client.Organization.Projects.GetAsync();

        clients.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Single(transport.Attempts);

        await clients.Clock.UntilAsync([first, other]);
        Assert.Equal(3, transport.Attempts.Count);
    }

    [Fact]
    public async Task Cooldown_is_everybodys_even_when_the_call_that_was_refused_gives_up()
    {
        var transport = new ScriptedTransport((index, _) => index == 0 ? Status(429, ("Retry-After", "30"))() : Json("{}")());
        Clients clients = new(transport, options => options.Retry.MaxAttempts = 1);
        var start = clients.Clock.GetUtcNow();

        Assert.True((await clients.ErrorAsync(client => client.Organization.Users.GetAsync())).IsRateLimited);
        await clients.Clock.UntilAsync(clients.Client.Organization.Projects.GetAsync());

        Assert.Equal(TimeSpan.FromSeconds(30), clients.Clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Wait_beyond_the_budget_ends_its_call_but_not_the_client()
    {
        var transport = new ScriptedTransport((index, _) => index == 0 ? Status(429, ("Retry-After", "31536000"))() : Json("{}")());
        Clients clients = new(transport, options => options.Retry.Budget = TimeSpan.FromMinutes(5));
        var start = clients.Clock.GetUtcNow();

        var error = await clients.ErrorAsync(client => client.Organization.Users.GetAsync());
        await clients.Clock.UntilAsync(clients.Client.Organization.Projects.GetAsync());

        Assert.Equal((true, TimeSpan.FromDays(365)), (error.IsRateLimited, error.RetryAfter));
        Assert.Equal(TimeSpan.FromMinutes(5), clients.Clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Waiting_for_the_end_of_a_cooldown_ends_at_once_when_it_is_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        Clients clients = new(Of(Status(429, ("Retry-After", "3600")), Json("{}")));
        var refused = clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token);
        var waiting = clients.Client.Organization.Projects.GetAsync(cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => refused);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Cooldown_without_a_named_wait_doubles_up_to_the_longest()
    {
        Clients clients = new(Of(Status(429), Status(429), Status(429), Status(429), Json("{}")));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal([15, 30, 60, 60], clients.Waits);
    }

    [Fact]
    public async Task Success_ends_the_doubling()
    {
        Clients clients = new(Of(Status(429), Status(429), Json("{}"), Status(429), Json("{}")));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());
        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal([15, 30, 15], clients.Waits);
    }

    [Fact]
    public async Task Waiting_for_a_turn_ends_at_once_when_it_is_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        Clients clients = new(Of(Json("{}")), options => options.Pacing.RequestsPerWindow = 1);
        await clients.Client.Organization.Users.GetAsync();
        var waiting = clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Limiter_of_the_caller_takes_the_buckets_place()
    {
        List<string> families = [];
        Clients clients = new(Of(Json("{}")), options => options.Pacing.LimiterFactory = family =>
        {
            families.Add(family);
            return new Pacing.TokenBucket(1, TimeSpan.FromDays(1), options.TimeProvider);
        });

        await clients.Client.Organization.Users.GetAsync();

        Assert.Equal(["users"], families);
        Assert.False(clients.Client.Organization.Users.GetAsync().IsCompleted);
    }

    [Fact]
    public async Task Limiter_of_a_family_is_made_once_for_callers_who_come_together()
    {
        var made = 0;
        Task? second = null;
        Clients clients = null!;
        clients = new(Of(Json("{}")), options => options.Pacing.LimiterFactory = _ =>
        {
            if (Interlocked.Increment(ref made) == 1)
            {
                Thread other = new(() => second = clients.Client.Organization.Users.GetAsync());
                other.Start();
                SpinWait.SpinUntil(() => made > 1 || second is not null || other.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
            }

            return new Pacing.TokenBucket(10, TimeSpan.FromDays(1), options.TimeProvider);
        });

        await clients.Client.Organization.Users.GetAsync();
        SpinWait.SpinUntil(() => second is not null);
        await second!;

        Assert.Equal(1, made);
    }

    /// <summary>Allows so many requests in any minute of the test's clock, and names no wait with its refusals.</summary>
    private sealed class LimitedServer(int allowed)
    {
        private readonly Queue<DateTimeOffset> _latest = new();
        private readonly List<DateTimeOffset> _all = [];
        private readonly List<DateTimeOffset> _refusals = [];
        private TimeProvider _clock = TimeProvider.System;

        public int Served { get; private set; }

        public int Refused => _refusals.Count;

        /// <summary>Requests after a refusal, and before the shortest cooldown that it begins can have ended.</summary>
        public int WithinACooldown => _all.Count(time => _refusals.Exists(refusal => time > refusal && time < refusal + new PacingOptions().Cooldown));

        public int MostInAMinute => _all.Max(start => _all.Count(time => time >= start && time - start < TimeSpan.FromMinutes(1)));

        public Clients Client(Action<OpenAIAdminClientOptions>? configure = null)
        {
            Clients clients = new(new ScriptedTransport((_, _) => Answer()), options =>
            {
                options.Retry.MaxAttempts = 1000;
                configure?.Invoke(options);
            });
            _clock = clients.Clock;
            return clients;
        }

        private HttpResponseMessage Answer()
        {
            lock (_latest)
            {
                var now = _clock.GetUtcNow();
                _all.Add(now);
                while (_latest.Count > 0 && now - _latest.Peek() >= TimeSpan.FromMinutes(1)) _latest.Dequeue();
                if (_latest.Count >= allowed)
                {
                    _refusals.Add(now);
                    return Status((int)HttpStatusCode.TooManyRequests)();
                }

                _latest.Enqueue(now);
                Served++;
                return Json("{}")();
            }
        }
    }
}

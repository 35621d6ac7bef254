using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>Handlers that the application adds stand between ours and the sockets.</summary>
public sealed class OwnHandlerTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    private readonly TestClock _clock = new();
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task Handler_sees_every_attempt_with_its_key()
    {
        Witness witness = new();
        _services.AddOpenAIAdmin(Registrations.On(_clock)).AddHttpMessageHandler(() => witness).Over(Of(Status(503), Status(500), Users));

        await _clock.UntilAsync(_services.Client().Organization.Users.GetAsync());

        Assert.Equal(Enumerable.Repeat("Bearer " + Clients.Key, 3), witness.Seen);
    }

    [Fact]
    public async Task Handler_that_the_application_adds_to_all_its_clients_does_too()
    {
        Witness witness = new();
        _services.ConfigureHttpClientDefaults(builder => builder.AddHttpMessageHandler(() => witness));
        _services.AddOpenAIAdmin(Registrations.On(_clock)).Over(Of(Status(503), Users));

        await _clock.UntilAsync(_services.Client().Organization.Users.GetAsync());

        Assert.Equal(Enumerable.Repeat("Bearer " + Clients.Key, 2), witness.Seen);
    }

    [Fact]
    public async Task Standard_resilience_can_be_added_and_works_within_an_attempt()
    {
        var transport = Of(Status(503), Users);
        _services.AddOpenAIAdmin(Registrations.On(_clock)).Over(transport).AddStandardResilienceHandler(options =>
        {
            options.Retry.BackoffType = Polly.DelayBackoffType.Constant;
            options.Retry.UseJitter = false;
            options.Retry.Delay = TimeSpan.Zero;
        });
        ResponseMetadata answer = new();

        await _services.Client().Organization.Users.GetAsync(request => request.Options.Add(answer));

        Assert.Equal(2, transport.Attempts.Count);
        Assert.Equal(1, answer.Attempts);
    }

    [Fact]
    public async Task What_a_handler_throws_of_its_own_reaches_the_caller()
    {
        _services.AddOpenAIAdmin(Registrations.On(_clock)).AddHttpMessageHandler(() => new Witness { Failure = new NotSupportedException("mine") }).Over(Of(Users));

        Assert.Equal("mine", (await Assert.ThrowsAsync<NotSupportedException>(() => _services.Client().Organization.Users.GetAsync())).Message);
    }

    private sealed class Witness : DelegatingHandler
    {
        public ConcurrentQueue<string?> Seen { get; } = new();

        public Exception? Failure { get; init; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Enqueue(request.Headers.Authorization?.ToString());
            return Failure is null ? base.SendAsync(request, cancellationToken) : throw Failure;
        }
    }
}

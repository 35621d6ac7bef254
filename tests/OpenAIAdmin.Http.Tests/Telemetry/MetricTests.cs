using System.Diagnostics.Metrics;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Telemetry;

/// <summary>Instruments keep their names and units, and count what they say.</summary>
public sealed class MetricTests : IDisposable
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    private readonly Listening _listening = new();

    public void Dispose() => _listening.Dispose();

    [Fact]
    public async Task Instruments_keep_their_names_kinds_and_units()
    {
        List<string> instruments = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "OpenAIAdmin") instruments.Add($"{instrument.Name} {instrument.GetType().Name} {instrument.Unit}");
        };
        await new Clients(Of(Users)).Client.Organization.Users.GetAsync(); // instruments are made by the first call of the process
        listener.Start();

        Assert.Equal(
            [
                "openai_admin.client.operation.duration Histogram`1 s",
                "openai_admin.client.pacing.wait_time Counter`1 s",
                "openai_admin.client.pacing.waits Counter`1 {wait}",
                "openai_admin.client.pages Counter`1 {page}",
                "openai_admin.client.retries Counter`1 {attempt}",
                "openai_admin.client.usage.buckets Counter`1 {bucket}",
                "openai_admin.client.usage.unknown_results Counter`1 {result}",
            ],
            instruments.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Duration_has_all_attempts_and_waits_in_it()
    {
        Clients clients = null!;
        clients = new(new ScriptedTransport((index, _) =>
        {
            clients.Clock.Advance(TimeSpan.FromSeconds(3));
            return index == 0 ? Status(503, ("Retry-After", "5"))() : Users();
        }));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        var (seconds, tags) = Assert.Single(_listening.Of("openai_admin.client.operation.duration"));
        Assert.Equal(3 + 5 + 3, seconds);
        Assert.Equal(
            new Dictionary<string, object?> { ["http.request.method"] = "GET", ["url.template"] = "/organization/users", ["http.response.status_code"] = 200 }, tags);
    }

    [Fact]
    public async Task Each_repeated_attempt_is_counted_with_its_reason()
    {
        Clients clients = new(Of(Status(503), Status(429), Fails(new HttpRequestException("reset")), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        var retries = _listening.Of("openai_admin.client.retries").ToList();
        Assert.Equal(["503", "429", "HttpRequestException"], retries.Select(retry => retry.Tags["error.type"]));
        Assert.All(retries, retry => Assert.Equal((1d, "GET", "/organization/users"), (retry.Value, retry.Tags["http.request.method"], retry.Tags["url.template"])));
    }

    [Fact]
    public async Task Waits_for_a_turn_are_counted_by_family_with_their_time()
    {
        Clients clients = new(Of(Users), options => (options.Pacing.RequestsPerWindow, options.Pacing.Window) = (1, TimeSpan.FromMinutes(1)));
        await clients.Client.Organization.Users.GetAsync();
        Assert.Empty(_listening.Of("openai_admin.client.pacing.waits"));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        var (count, tags) = Assert.Single(_listening.Of("openai_admin.client.pacing.waits"));
        Assert.Equal((1, "users"), (count, tags["openai_admin.family"]));
        Assert.InRange(Assert.Single(_listening.Of("openai_admin.client.pacing.wait_time")).Value, 60, 60.01);
    }

    [Fact]
    public async Task Waits_for_the_end_of_a_cooldown_are_counted_too()
    {
        Clients clients = new(Of(Status(429, ("Retry-After", "30")), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Equal(30, Assert.Single(_listening.Of("openai_admin.client.pacing.wait_time")).Value);
    }
}

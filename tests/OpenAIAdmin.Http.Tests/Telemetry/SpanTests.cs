using System.Diagnostics;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Telemetry;

/// <summary>One span per operation; what it says, and what it doesn't.</summary>
public sealed class SpanTests : IDisposable
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users, 200, ("x-request-id", "req_1"));

    private readonly Listening _listening = new();

    public void Dispose() => _listening.Dispose();

    [Fact]
    public async Task Call_is_one_span_named_after_its_operation()
    {
        await new Clients(Of(Users)).Client.Organization.Users.GetAsync();

        var span = Assert.Single(_listening.Spans);
        Assert.Equal("GET /organization/users", span.DisplayName);
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (span.Kind, span.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["url.template"] = "/organization/users",
                ["server.address"] = "admin.example",
                ["server.port"] = 443,
                ["http.response.status_code"] = 200,
                ["openai_admin.request_id"] = "req_1",
            },
            span.TagObjects.ToDictionary());
        Assert.Empty(span.Events);
    }

    [Fact]
    public async Task Attempts_are_events_of_the_one_span_and_not_of_the_applications()
    {
        using Activity application = new("application");
        application.Start();
        Clients clients = new(Of(Status(503), Fails(new HttpRequestException("reset")), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        var span = Assert.Single(_listening.Spans);
        Assert.Equal(application.SpanId, span.ParentSpanId);
        Assert.Equal(["503", "HttpRequestException"], span.Events.Select(attempt => attempt.Tags.Single(tag => tag.Key == "error.type").Value));
        Assert.Equal([1, 2], span.Events.Select(attempt => attempt.Tags.Single(tag => tag.Key == "attempt").Value));
        Assert.All(span.Events, attempt => Assert.Equal("attempt", attempt.Name));
        Assert.Equal(2, span.GetTagItem("http.request.resend_count"));
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Empty(application.Events);
        Assert.Empty(application.TagObjects);
    }

    [Fact]
    public async Task Attempts_are_nobodys_events_when_nobody_listens()
    {
        _listening.Dispose();
        using Activity application = new("application");
        application.Start();
        Clients clients = new(Of(Status(503), Users));

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.Empty(application.Events);
    }

    [Fact]
    public async Task Span_is_the_parent_of_what_happens_within_the_call()
    {
        ActivitySpanId? within = null;
        ScriptedTransport transport = new((_, _) =>
        {
            within = Activity.Current?.SpanId;
            return Users();
        });

        await new Clients(transport).Client.Organization.Users.GetAsync();

        Assert.Equal(Assert.Single(_listening.Spans).SpanId, within);
    }

    public static TheoryData<string, string> Failures => new()
    {
        { "refused", "404" },
        { "unreadable", "unreadable_response" },
        { "disconnected", "connection_error" },
        { "late", "timeout" },
        { "cancelled", "System.OperationCanceledException" },
        { "not sent", "System.InvalidOperationException" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failed_call_has_the_type_of_its_error(string failure, string type)
    {
        Clients clients = new(new FailingTransport(failure), options =>
        {
            options.Retry.MaxAttempts = 1;
            options.Timeout = TimeSpan.FromSeconds(10);
        });
        using CancellationTokenSource cancellation = new();
        var call = clients.Client.Organization.Users.GetAsync(cancellationToken: cancellation.Token);
        if (failure == "cancelled") await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => clients.Clock.StrikeAsync(call));

        var span = Assert.Single(_listening.Spans);
        Assert.Equal(type, span.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(failure == "refused" ? 404 : failure == "unreadable" ? 200 : null, span.GetTagItem("http.response.status_code"));
        var (_, tags) = Assert.Single(_listening.Of("openai_admin.client.operation.duration"));
        Assert.Equal(type, tags["error.type"]);
    }

    [Fact]
    public async Task Nothing_of_query_ids_and_key_is_anywhere_in_a_span_or_a_measurement()
    {
        const string Id = "user-secret-id";
        Clients clients = new(Of(
            Status(429),
            Json($$$"""{"error":{"message":"no {{{Id}}} for {{{Clients.Key}}}","code":"{{{Id}}}"}}""", 503),
            Json($$$"""{"error":{"message":"no {{{Id}}} for {{{Clients.Key}}}","code":"{{{Id}}}"}}""", 404)));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(
            clients.Client.Organization.Users[Id].GetAsync(request => request.Headers.Add("X-Secret", "secret-header"))));
        await Assert.ThrowsAsync<AdminApiError>(() => clients.Clock.UntilAsync(
            clients.Client.Organization.Users.GetAsync(request => request.QueryParameters.After = "secret-query")));

        Assert.Contains(Id, error.Message, StringComparison.Ordinal); // so that there was something to leak
        Assert.Equal(2, _listening.Spans.Count);
        var texts = _listening.Texts;
        Assert.Contains(texts, text => text.Contains("/organization/users/{user_id}", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("secret", StringComparison.Ordinal) || text.Contains("sk-", StringComparison.Ordinal));
    }

    private sealed class FailingTransport(string failure) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (failure is "late" or "cancelled") await Task.Delay(Timeout.Infinite, cancellationToken);
            return failure switch
            {
                "refused" => Status(404)(),
                "unreadable" => Json("{")(),
                "disconnected" => throw new HttpRequestException("reset"),
                _ => throw new InvalidOperationException("of a handler"),
            };
        }
    }
}

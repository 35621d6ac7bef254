using System.Reflection;
using Microsoft.Extensions.Logging;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Telemetry;

/// <summary>Events keep their ids, for people have alarms on them; and no event has a key in it.</summary>
public sealed class LogTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users, 200, ("x-request-id", "req_1"));

    [Fact]
    public void Events_keep_their_ids_levels_and_fields() => Assert.Equal(
        [
            "1 Ended Debug: {Operation} ended with {Status} after {Seconds:F3} s, {Attempts} attempts, request id {RequestId}",
            "2 Failed Warning: {Operation} failed after {Seconds:F3} s, {Attempts} attempts: {Message}",
            "3 Retrying Information: {Operation} is tried again: attempt {Attempt} ended with {Reason}; waiting {Seconds:F1} s",
            "4 Cooldown Warning: The API limits this client's requests; all calls wait {Seconds:F1} s",
            "5 Paced Debug: A request of the family {Family} waited {Seconds:F1} s for its turn",
            "6 UnknownResult Warning: The API sent a usage result of a type that this version of OpenAIAdmin doesn't know: {Tag}",
        ],
        typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(method => method.Event is not null)
            .Select(method => $"{method.Event!.EventId} {method.Name} {method.Event.Level}: {method.Event.Message}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task Call_that_ends_is_an_event_with_its_operation_and_request_id()
    {
        Clients clients = new(Of(Users));

        await clients.Client.Organization.Users.GetAsync(request => request.QueryParameters.After = "user-secret");

        var record = Assert.Single(clients.Log);
        Assert.Equal((1, "Ended", LogLevel.Debug, "OpenAIAdmin"), (record.Id.Id, record.Id.Name, record.Level, record.Category));
        Assert.Equal("GET /organization/users ended with 200 after 0.000 s, 1 attempts, request id req_1", record.Message);
    }

    [Fact]
    public async Task Waits_and_failures_are_events()
    {
        Clients clients = new(Of(Status(429), Status(503), Status(404)), options => (options.Pacing.RequestsPerWindow, options.Pacing.Window) = (2, TimeSpan.FromHours(1)));

        await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.Equal([4, 3, 3, 5, 2], clients.Log.Select(record => record.Id.Id));
        Assert.Equal("The API limits this client's requests; all calls wait 15.0 s", clients.Log[0].Message);
        Assert.Equal("GET /organization/users is tried again: attempt 1 ended with 429; waiting 15.0 s", clients.Log[1].Message);
        Assert.Contains("GET /organization/users failed after ", clients.Log[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_call_is_no_warning()
    {
        Clients clients = new(Of(Users));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => clients.Client.Organization.Users.GetAsync(cancellationToken: new(canceled: true)));

        Assert.Empty(clients.Log);
    }

    [Fact]
    public async Task Key_that_a_server_echoes_is_in_no_event()
    {
        var echo = $$$"""{"error":{"message":"bad header: Authorization: Bearer {{{Clients.Key}}}; also sk-proj-0123456789abcdefghij"}}""";
        Clients clients = new(Of(Json(echo, 503), Json(echo, 400)));

        await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync()));

        Assert.Contains("bad header", clients.Log[^1].Message, StringComparison.Ordinal);
        Assert.All(clients.Log, record => Assert.DoesNotMatch("sk-(admin|proj)", record.Message + string.Join(' ', record.StructuredState!) + record.Exception));
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>Clients of a service collection behave as those of <c>Create</c>.</summary>
public sealed class SameBehaviourTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    private readonly TestClock _clock = new();
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task Get_is_tried_again_and_post_is_not()
    {
        var transport = Of(Status(503), Users, Status(503));
        _services.AddOpenAIAdmin(Registrations.On(_clock)).Over(transport);
        var client = _services.Client();

        Assert.NotNull(await _clock.UntilAsync(client.Organization.Users.GetAsync()));
        var error = await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "n" }));

        Assert.True(error.IsServerError);
        Assert.Equal(["GET", "GET", "POST"], transport.Attempts.Select(attempt => attempt.Split(' ')[0]));
    }

    [Fact]
    public async Task Errors_are_of_the_one_type()
    {
        _services.AddOpenAIAdmin(Registrations.On(_clock)).Over(Of(Status(403), Json("<html>", 200), Fails(new HttpRequestException("reset"))));
        var client = _services.Client();

        Assert.True((await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Users.GetAsync())).IsPermission);
        Assert.True((await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Users.GetAsync())).IsUnreadable);
        Assert.True((await Assert.ThrowsAsync<AdminApiError>(() => _clock.UntilAsync(client.Organization.Users.GetAsync()))).IsConnectionFailure);
    }

    [Fact]
    public async Task Key_goes_to_the_configured_address_only()
    {
        var transport = Of(Users);
        _services.AddOpenAIAdmin(Registrations.On(_clock)).Over(transport);
        var client = _services.Client();

        await client.Organization.Users.GetAsync();
        await client.Organization.Users.WithUrl("https://other.example/v1/organization/users").GetAsync();

        Assert.Equal([true, false], transport.Texts.Select(text => text.Contains(Clients.Key, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Redirect_to_another_host_is_not_followed_by_the_sockets_either()
    {
        await using var other = RawServer.Always(RawAnswers.Json(RawAnswers.Users));
        await using var server = RawServer.Always(RawAnswers.Json("{}", 302, $"Location: {other.Url}/organization/users\r\nSet-Cookie: a=b\r\n"));
        _services.AddOpenAIAdmin(options =>
        {
            Registrations.On(_clock)(options);
            options.BaseUrl = server.Url;
        });
        var client = _services.Client();

        Assert.Equal(302, (await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Users.GetAsync())).StatusCode);
        Assert.Equal(302, (await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Users.GetAsync())).StatusCode);

        Assert.Equal(0, other.Accepted);
        Assert.DoesNotContain(server.Requests, head => head.Contains("Cookie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Requests_wait_for_their_turn()
    {
        _services.AddOpenAIAdmin(options =>
        {
            Registrations.On(_clock)(options);
            options.Pacing.RequestsPerWindow = 1;
        }).Over(Of(Users));
        var client = _services.Client();
        await client.Organization.Users.GetAsync();

        var second = client.Organization.Users.GetAsync();

        Assert.False(second.IsCompleted);
        await _clock.UntilAsync(second);
    }

    [Fact]
    public async Task Nothing_that_is_logged_at_any_level_has_the_key_in_its_text_or_fields()
    {
        var records = await LogAsync(_services.AddOpenAIAdmin(Registrations.On(_clock)));

        Assert.Contains(records, record => record.Category == "OpenAIAdmin");
        Assert.All(records, record => Assert.DoesNotContain(Clients.Key, record.Message + string.Join(' ', record.StructuredState!), StringComparison.Ordinal));
        Assert.All(records.Where(record => record.Category == "OpenAIAdmin"), record => Assert.DoesNotContain("user-secret", record.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logging_of_the_factory_can_be_had_and_hides_headers_in_its_texts()
    {
        var records = await LogAsync(_services.AddOpenAIAdmin(Registrations.On(_clock)).AddDefaultLogger());

        Assert.Contains(records, record => record.Message.Contains("Authorization: *", StringComparison.Ordinal));
        Assert.All(records, record => Assert.DoesNotContain(Clients.Key, record.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Registries_of_the_process_keep_Kiotas_own()
    {
        _services.AddOpenAIAdmin(Registrations.On(_clock));
        _services.Client();

        Assert.IsType<JsonParseNodeFactory>(Assert.Single(ParseNodeFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories).Value);
        Assert.IsType<JsonSerializationWriterFactory>(Assert.Single(SerializationWriterFactoryRegistry.DefaultInstance.ContentTypeAssociatedFactories).Value);
    }

    private async Task<IReadOnlyList<FakeLogRecord>> LogAsync(IHttpClientBuilder builder)
    {
        FakeLogCollector log = new();
        _services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(log)));
        builder.Over(Of(Status(503), Users));
        await _clock.UntilAsync(_services.Client().Organization.Users.GetAsync(request => request.QueryParameters.After = "user-secret"));
        return log.GetSnapshot();
    }
}

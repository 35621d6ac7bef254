using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Options outside their range are refused when the client is made, all of them at once.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Defaults_are_accepted() => Assert.NotNull(OpenAIAdminClient.Create(Clients.Key));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var error = Assert.Throws<ArgumentException>("options", () => OpenAIAdminClient.Create(Clients.Key, new OpenAIAdminClientOptions
        {
            AttemptTimeout = TimeSpan.Zero,
            Timeout = TimeSpan.FromDays(50),
            BodyStallTimeout = TimeSpan.FromSeconds(-2),
            MaxResponseBytes = 0,
            OrganizationId = "org\n",
            UserAgentSuffix = "é",
            TimeProvider = null!,
            BaseUrl = new Uri("http://gateway.example"),
            Retry = { MaxAttempts = 0, Budget = TimeSpan.FromSeconds(-1), BaseDelay = TimeSpan.FromSeconds(-1), MaxDelay = TimeSpan.MaxValue },
            Pacing = { RequestsPerWindow = 0, Window = TimeSpan.Zero, Cooldown = TimeSpan.FromSeconds(-1), MaxCooldown = TimeSpan.FromSeconds(-1) },
        }));

        string[] names =
        [
            "AttemptTimeout is ", "Timeout is ", "BodyStallTimeout is ", "MaxResponseBytes is ", "OrganizationId cannot", "UserAgentSuffix cannot",
            "TimeProvider is ", "BaseUrl must", "Retry.MaxAttempts is ", "Retry.Budget is ", "Retry.BaseDelay is ", "Retry.MaxDelay is ",
            "Pacing.RequestsPerWindow is ", "Pacing.Window is ", "Pacing.Cooldown is ", "Pacing.MaxCooldown is ",
        ];
        Assert.All(names, name => Assert.Contains(name, error.Message));
    }

    [Theory]
    [InlineData("sk-proj-0123456789", "a project's key")]
    [InlineData("sk-svcacct-0123456789", "a service account's key")]
    public void Key_of_another_kind_is_told_before_the_first_call(string key, string kind)
    {
        var error = Assert.Throws<ArgumentException>("apiKey", () => OpenAIAdminClient.Create(key));

        Assert.Contains(kind, error.Message);
        Assert.DoesNotContain("0123456789", error.ToString());
    }

    [Theory]
    [InlineData("sk-0123456789")]
    [InlineData("sk-future-0123456789")]
    [InlineData("sess-0123456789")]
    [InlineData("token-of-a-gateway")]
    public void Key_of_a_form_that_nobody_knows_is_not_refused(string key) => Assert.NotNull(OpenAIAdminClient.Create(key));

    [Fact]
    public async Task Key_of_another_kind_from_a_callback_is_told_before_it_is_sent()
    {
        var transport = Of(Json("{}"));
        OpenAIAdminClientOptions options = new() { ApiKeyProvider = _ => new("sk-proj-0123456789") };

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            OpenAIAdminClient.Create(OpenAIAdminClient.Keys(options), options, transport).Organization.Users.GetAsync());

        Assert.Contains("From the ApiKeyProvider: The key is a project's key", error.Message);
        Assert.Empty(transport.Attempts);
    }

    [Fact]
    public void Key_is_given_once()
    {
        Func<CancellationToken, ValueTask<string>> provider = _ => new(Clients.Key);

        Assert.Throws<ArgumentException>("options", () => OpenAIAdminClient.Create(Clients.Key, new OpenAIAdminClientOptions { ApiKey = Clients.Key }));
        Assert.Throws<ArgumentException>("options", () => OpenAIAdminClient.Create(new OpenAIAdminClientOptions { ApiKey = Clients.Key, ApiKeyProvider = provider }));
        Assert.Throws<ArgumentException>("options", () => OpenAIAdminClient.Create(new OpenAIAdminClientOptions()));
        Assert.NotNull(OpenAIAdminClient.Create(new OpenAIAdminClientOptions { ApiKeyProvider = provider }));
    }

    [Fact]
    public async Task Headers_of_the_options_are_sent()
    {
        var transport = Of(Json("{}"));
        Clients clients = new(transport, options =>
        {
            options.OrganizationId = "org-1";
            options.UserAgentSuffix = "cost-report/2.1";
        });

        await clients.Client.Organization.Users.GetAsync();

        var text = Assert.Single(transport.Texts);
        Assert.Contains("OpenAI-Organization: org-1", text);
        Assert.Matches(@"User-Agent: OpenAIAdmin/\d+\.\d+\.\d+\S* \(\.NET [^)]*\) cost-report/2\.1", text);
    }

    [Fact]
    public async Task Later_changes_of_the_options_do_nothing()
    {
        var transport = Of(Status(503));
        OpenAIAdminClientOptions? given = null;
        Clients clients = new(transport, options => (given = options).Retry.MaxAttempts = 1);
        given!.Retry.MaxAttempts = 5;

        await Assert.ThrowsAnyAsync<Exception>(() => clients.Client.Organization.Users.GetAsync());

        Assert.Single(transport.Attempts);
    }
}

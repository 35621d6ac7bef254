using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>What can be resolved after a client was added, and how the ways of adding combine.</summary>
public sealed class RegistrationTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    [Fact]
    public void Client_is_one_for_the_application()
    {
        ServiceCollection services = new();
        services.AddOpenAIAdmin(Registrations.On(new TestClock()));
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<OpenAIAdminClient>(), scope.ServiceProvider.GetRequiredService<OpenAIAdminClient>());
    }

    [Fact]
    public async Task Client_added_twice_has_the_options_of_both_and_each_handler_once()
    {
        ScriptedTransport transport = Of(Status(503));
        TestClock clock = new();
        ServiceCollection services = new();
        services.AddOpenAIAdmin(Registrations.On(clock)).Over(transport);
        services.AddOpenAIAdmin(options => options.Retry.MaxAttempts = 3);

        var error = await Assert.ThrowsAsync<Models.AdminApiError>(() => clock.UntilAsync(services.Client().Organization.Users.GetAsync()));

        Assert.Equal(3, error.Attempts);
        Assert.Equal(3, transport.Attempts.Count);
    }

    [Fact]
    public void Options_may_be_configured_apart_from_the_client()
    {
        ServiceCollection services = new();
        services.AddOpenAIAdmin(Registrations.On(new TestClock()));
        services.Configure<OpenAIAdminClientOptions>(options => options.OrganizationId = "org-1");

        Assert.Equal("org-1", services.BuildServiceProvider().GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value.OrganizationId);
    }

    [Fact]
    public async Task Clients_of_two_organizations_have_keys_addresses_and_pacing_of_their_own()
    {
        TestClock clock = new();
        var (acme, globex) = (Of(Users), Of(Users));
        ServiceCollection services = new();
        services.AddKeyedOpenAIAdmin("acme", Registrations.On(clock, "sk-admin-acme-0123456789abcdef")).Over(acme);
        services.AddKeyedOpenAIAdmin("globex", options =>
        {
            Registrations.On(clock, "sk-admin-globex-0123456789abcdef")(options);
            options.BaseUrl = new Uri("https://globex.example/v1");
        }).Over(globex);
        using var provider = services.BuildServiceProvider(validateScopes: true);

        // As many as one client's bucket has; the other's is full still.
        foreach (var name in new[] { "acme", "globex" })
        {
            var client = provider.GetRequiredKeyedService<OpenAIAdminClient>(name);
            for (var i = 0; i < new PacingOptions().RequestsPerWindow; i++) Assert.True(client.Organization.Users.GetAsync().IsCompletedSuccessfully);
        }

        Assert.Null(provider.GetService<OpenAIAdminClient>());
        Assert.All(acme.Texts, text => Assert.Contains("sk-admin-acme-", text, StringComparison.Ordinal));
        Assert.All(globex.Texts, text => Assert.Contains("sk-admin-globex-", text, StringComparison.Ordinal));
        Assert.All(globex.Texts, text => Assert.Contains("globex.example", text, StringComparison.Ordinal));
        var turn = provider.GetRequiredKeyedService<OpenAIAdminClient>("acme").Organization.Users.GetAsync();
        Assert.False(turn.IsCompleted);
        await clock.UntilAsync(turn);
    }

    [Fact]
    public async Task Cooldown_of_one_organization_does_not_hold_up_the_other()
    {
        TestClock clock = new();
        ServiceCollection services = new();
        services.AddKeyedOpenAIAdmin("acme", Registrations.On(clock)).Over(Of(Status(429), Users));
        services.AddKeyedOpenAIAdmin("globex", Registrations.On(clock)).Over(Of(Users));
        using var provider = services.BuildServiceProvider(validateScopes: true);
        var limited = provider.GetRequiredKeyedService<OpenAIAdminClient>("acme").Organization.Users.GetAsync();

        Assert.True(provider.GetRequiredKeyedService<OpenAIAdminClient>("globex").Organization.Users.GetAsync().IsCompletedSuccessfully);

        Assert.False(limited.IsCompleted);
        await clock.UntilAsync(limited);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Client_without_a_name_among_several_is_refused(string name)
    {
        var error = Assert.Throws<ArgumentException>("serviceKey", () => new ServiceCollection().AddKeyedOpenAIAdmin(name, _ => { }));
        Assert.Throws<ArgumentException>("serviceKey", () => new ServiceCollection().AddKeyedOpenAIAdmin(name, Registrations.Section()));
        Assert.Equal("The service key is empty. (Parameter 'serviceKey')", error.Message);
    }

    [Fact]
    public void Nulls_are_refused_when_the_client_is_added()
    {
        ServiceCollection services = new();

        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddOpenAIAdmin());
        Assert.Throws<ArgumentNullException>("section", () => services.AddOpenAIAdmin((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddKeyedOpenAIAdmin("acme", (Action<OpenAIAdminClientOptions>)null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddKeyedOpenAIAdmin("acme", (IConfiguration)null!));
    }

    [Fact]
    public void Http_client_is_named_after_the_package_and_the_key()
    {
        ServiceCollection services = new();

        Assert.Equal("OpenAIAdmin", services.AddOpenAIAdmin().Name);
        Assert.Equal("OpenAIAdmin:acme", services.AddKeyedOpenAIAdmin("acme", _ => { }).Name);
    }

    [Fact]
    public void Loggers_of_the_options_go_before_the_applications()
    {
        using Microsoft.Extensions.Logging.LoggerFactory own = new();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddOpenAIAdmin(Registrations.On(new TestClock()));
        services.Configure<OpenAIAdminClientOptions>(options => options.LoggerFactory = own);

        Assert.Same(own, services.BuildServiceProvider().GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value.LoggerFactory);
    }

    [Fact]
    public void Options_without_a_finding_are_valid() => Assert.Same(
        ValidateOptionsResult.Success, new OpenAIAdmin.DependencyInjection.OptionsValidation().Validate("", new() { ApiKey = Clients.Key }));
}

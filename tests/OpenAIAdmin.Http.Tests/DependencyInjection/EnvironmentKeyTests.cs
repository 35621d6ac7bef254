using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>The key of the environment. The environment belongs to the whole process, so that nothing else runs meanwhile.</summary>
[Collection(nameof(EnvironmentKeyTests))]
[CollectionDefinition(nameof(EnvironmentKeyTests), DisableParallelization = true)]
public sealed class EnvironmentKeyTests : IDisposable
{
    private const string Variable = "OPENAI_ADMIN_KEY";
    private const string OfEnvironment = "sk-admin-environment-0123456789";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public EnvironmentKeyTests() => Environment.SetEnvironmentVariable(Variable, OfEnvironment);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Fact]
    public void Key_of_the_environment_is_taken_when_none_is_given() =>
        Assert.Equal(OfEnvironment, Key(services => services.AddOpenAIAdmin()));

    [Fact]
    public void Key_that_is_given_comes_first() =>
        Assert.Equal(Clients.Key, Key(services => services.AddOpenAIAdmin(options => options.ApiKey = Clients.Key)));

    [Fact]
    public void Key_of_the_configuration_comes_first() =>
        Assert.Equal(Clients.Key, Key(services => services.AddOpenAIAdmin(Registrations.Section(("ApiKey", Clients.Key)))));

    [Fact]
    public void Provider_comes_first() =>
        Assert.Null(Key(services => services.AddOpenAIAdmin(options => options.ApiKeyProvider = _ => new(Clients.Key))));

    [Fact]
    public async Task One_of_several_clients_takes_no_key_that_may_be_another_organizations()
    {
        using var host = Registrations.Host(services => services.AddKeyedOpenAIAdmin("acme", _ => { }));

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Fact]
    public async Task Without_any_key_the_host_does_not_start_and_the_variable_is_named()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        using var host = Registrations.Host(services => services.AddOpenAIAdmin());

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(Variable, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_of_another_kind_in_the_environment_is_told_so_at_the_start()
    {
        Environment.SetEnvironmentVariable(Variable, "sk-proj-0123456789abcdef");
        using var host = Registrations.Host(services => services.AddOpenAIAdmin());

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains("a project's key", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", error.ToString(), StringComparison.Ordinal);
    }

    private static string? Key(Action<IServiceCollection> add)
    {
        ServiceCollection services = new();
        add(services);
        return services.BuildServiceProvider().GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value.ApiKey;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>A host with wrong options doesn't start, and says all that is wrong.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Host_with_right_options_starts()
    {
        using var host = Registrations.Host(services => services.AddOpenAIAdmin(Registrations.On(new TestClock())));

        await host.StartAsync();

        Assert.NotNull(host.Services.GetRequiredService<OpenAIAdminClient>());
    }

    [Fact]
    public async Task All_findings_are_told_at_once()
    {
        var failures = await FailuresAsync(services => services.AddOpenAIAdmin(options =>
        {
            options.ApiKey = "sk-proj-0123456789abcdef";
            options.BaseUrl = new Uri("http://gateway.example/v1");
            options.Timeout = TimeSpan.Zero;
            options.Retry.MaxAttempts = 0;
            options.Pacing.Window = TimeSpan.FromDays(50);
        }));

        Assert.Equal(5, failures.Count);
        Assert.All(failures, failure => Assert.StartsWith("OpenAIAdmin: ", failure, StringComparison.Ordinal));
        foreach (var told in new[] { "a project's key", "BaseUrl must start with https://", "Timeout is 00:00:00", "Retry.MaxAttempts is 0", "Pacing.Window is 50." })
        {
            Assert.Contains(failures, failure => failure.Contains(told, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(failures, failure => failure.Contains("sk-proj-0123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Key_and_provider_together_are_refused() => Assert.Contains(
        await FailuresAsync(services => services.AddOpenAIAdmin(options => (options.ApiKey, options.ApiKeyProvider) = (Clients.Key, _ => new(Clients.Key)))),
        failure => failure.Contains("either ApiKey or ApiKeyProvider", StringComparison.Ordinal));

    [Fact]
    public async Task Client_of_one_of_several_organizations_is_named_when_it_has_no_key() => Assert.Contains(
        await FailuresAsync(services => services.AddKeyedOpenAIAdmin("acme", _ => { })),
        failure => failure.Contains("no admin key for the client 'OpenAIAdmin:acme'", StringComparison.Ordinal));

    [Fact]
    public async Task Provider_alone_is_enough()
    {
        using var host = Registrations.Host(services => services.AddOpenAIAdmin(options => options.ApiKeyProvider = _ => new(Clients.Key)));

        await host.StartAsync();
    }

    private static async Task<IReadOnlyList<string>> FailuresAsync(Action<IServiceCollection> add)
    {
        using var host = Registrations.Host(add);
        return [.. (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())).Failures];
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OpenAIAdmin.AotProbe;

/// <summary>A client of a service collection, with options from configuration that are checked at the start.</summary>
internal static class ServicesProbe
{
    public static async Task RunAsync(ProbeServer server, Findings findings)
    {
        await using var provider = Services(server, ("ApiKey", ProbeServer.Key), ("Retry:MaxAttempts", "3"), ("Pacing:Window", "00:00:10"));
        provider.GetRequiredService<IStartupValidator>().Validate();
        var options = provider.GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value;
        findings.Expect("bound", (3, TimeSpan.FromSeconds(10)), (options.Retry.MaxAttempts, options.Pacing.Window));
        var users = await provider.GetRequiredService<OpenAIAdminClient>().Organization.Users.GetAsync();
        findings.Expect("user", "user-1", users!.Data![0].Id);

        await using var wrong = Services(server, ("ApiKey", "sk-proj-probe"));
        try
        {
            wrong.GetRequiredService<IStartupValidator>().Validate();
            findings.Expect("wrong key", "refused", "taken");
        }
        catch (OptionsValidationException)
        {
            // As it should.
        }
    }

    private static ServiceProvider Services(ProbeServer server, params (string Name, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Append(("BaseUrl", server.Url.AbsoluteUri)).Select(value => KeyValuePair.Create("OpenAIAdmin:" + value.Item1, (string?)value.Item2)))
            .Build();
        ServiceCollection services = new();
        services.AddOpenAIAdmin(configuration.GetSection("OpenAIAdmin"));
        return services.BuildServiceProvider();
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>What registrations of the tests have in common.</summary>
internal static class Registrations
{
    public static IConfigurationSection Section(params (string Name, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create("OpenAIAdmin:" + value.Name, value.Value)))
        .Build()
        .GetSection("OpenAIAdmin");

    /// <summary>Options for a transport in memory and a clock of the test.</summary>
    public static Action<OpenAIAdminClientOptions> On(TimeProvider clock, string key = Clients.Key) => options =>
    {
        options.ApiKey = key;
        options.BaseUrl = new Uri("https://admin.example/v1");
        options.TimeProvider = clock;
        options.Timeout = options.AttemptTimeout = options.Retry.Budget = Timeout.InfiniteTimeSpan;
    };

    public static IHttpClientBuilder Over(this IHttpClientBuilder builder, HttpMessageHandler transport) => builder.ConfigurePrimaryHttpMessageHandler(() => transport);

    public static OpenAIAdminClient Client(this IServiceCollection services, object? key = null) =>
        services.BuildServiceProvider(validateScopes: true).GetRequiredKeyedService<OpenAIAdminClient>(key);

    /// <summary>A host as an application has it, with nothing read from the machine.</summary>
    public static IHost Host(Action<IServiceCollection> add)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        add(builder.Services);
        return builder.Build();
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAIAdmin;
using OpenAIAdmin.DependencyInjection;
using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients to service collections.</summary>
public static class OpenAIAdminServiceCollectionExtensions
{
    /// <summary>
    /// Adds one <see cref="OpenAIAdminClient"/> for the application, as a singleton. It is made by <c>IHttpClientFactory</c>
    /// with the same handlers as <c>OpenAIAdminClient.Create</c>; handlers added to the returned builder are inside of them and see
    /// every attempt.
    /// </summary>
    /// <remarks>
    /// Options are checked when the host starts, or else when the client is first resolved, with an <see cref="OptionsValidationException"/>
    /// that lists all that is wrong. Called again, this adds options to the same client.
    /// Calls are logged under the category <c>OpenAIAdmin</c>. The factory's own logging of requests is off, because at its level
    /// <c>Trace</c> it hands the header with the key to loggers that keep fields; <c>AddDefaultLogger</c> on the builder turns it on.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets options; null for the defaults. Without a key in them, the environment variable <c>OPENAI_ADMIN_KEY</c> is read.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddOpenAIAdmin(this IServiceCollection services, Action<OpenAIAdminClientOptions>? configure = null) =>
        Add(services, null, options => options.Configure(configure ?? (static _ => { })));

    /// <summary>Adds one client whose options are read from a section of the configuration, such as <c>OpenAIAdmin</c>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The section. Its names are those of <see cref="OpenAIAdminClientOptions"/>, times as <c>00:01:40</c>. A name that isn't
    /// known, or a value that cannot be read, is an <see cref="InvalidOperationException"/> when the host starts, so that none is
    /// misspelled in silence. Without a key, the environment variable <c>OPENAI_ADMIN_KEY</c> is read.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddOpenAIAdmin(this IServiceCollection services, IConfiguration section) =>
        Add(services, null, options => Bind(options, section));

    /// <summary>Adds one of several clients, for programs that look after several organizations; it is resolved by its key.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The name under which the client is resolved, as in <c>[FromKeyedServices("acme")]</c>.</param>
    /// <param name="configure">Sets options, the key among them: a client that is one of several takes none from the environment.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is null, empty or only spaces.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IHttpClientBuilder AddKeyedOpenAIAdmin(this IServiceCollection services, string serviceKey, Action<OpenAIAdminClientOptions> configure) =>
        Add(services, Named(serviceKey), options => options.Configure(configure ?? throw new ArgumentNullException(nameof(configure))));

    /// <summary>Adds one of several clients, with options from a section of the configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The name under which the client is resolved, as in <c>[FromKeyedServices("acme")]</c>.</param>
    /// <param name="section">
    /// The section, the key among its values: a client that is one of several takes none from the environment. Names and values are
    /// read as for a single client.
    /// </param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is null, empty or only spaces.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is null.</exception>
    public static IHttpClientBuilder AddKeyedOpenAIAdmin(this IServiceCollection services, string serviceKey, IConfiguration section) =>
        Add(services, Named(serviceKey), options => Bind(options, section));

    private static IHttpClientBuilder Add(IServiceCollection services, string? serviceKey, Action<OptionsBuilder<OpenAIAdminClientOptions>> configure)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        var name = serviceKey is null ? Telemetry.Name : $"{Telemetry.Name}:{serviceKey}";
        var optionsName = serviceKey is null ? Options.Options.DefaultName : name; // so that services.Configure<OpenAIAdminClientOptions>(…) has its effect
        var options = services.AddOptions<OpenAIAdminClientOptions>(optionsName);
        configure(options);
        var http = services.AddHttpClient(name);
        if (services.Any(service => service.ServiceType == typeof(ClientRuntime) && name.Equals(service.ServiceKey))) return http; // added before: more options only

        options.PostConfigure<IServiceProvider>((settings, provider) => Complete(settings, provider, isOnly: serviceKey is null)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OpenAIAdminClientOptions>, OptionsValidation>());

        services.AddKeyedSingleton(name, (provider, _) =>
        {
            var settings = provider.GetRequiredService<IOptionsMonitor<OpenAIAdminClientOptions>>().Get(optionsName);
            return new ClientRuntime(OpenAIAdminClient.Keys(settings), settings);
        });
        if (serviceKey is null) services.TryAddSingleton(provider => Client(provider, name));
        else services.TryAddKeyedSingleton(serviceKey, (provider, _) => Client(provider, name));
        return Configured(http, name);
    }

    private static IHttpClientBuilder Configured(IHttpClientBuilder http, string name) => http
        .ConfigurePrimaryHttpMessageHandler(RequestAdapterFactory.CreateTransport)
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // the client lives as long as the application; connections don't
        .RemoveAllLoggers() // they put stars in texts only: loggers that keep fields get the header with the key
        .RedactLoggedHeaders(static _ => true) // for who adds them again
        .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
        {
            // In front of those that the application adds to all its clients, too: what limits an attempt must not limit a call with all its waits.
            var ours = RequestAdapterFactory.Handlers(provider.GetRequiredKeyedService<ClientRuntime>(name));
            for (var i = 0; i < ours.Length; i++) handlers.Insert(i, ours[i]);
        });

    private static OpenAIAdminClient Client(IServiceProvider provider, string name) => OpenAIAdminClient.Create(
        provider.GetRequiredKeyedService<ClientRuntime>(name), provider.GetRequiredService<IHttpClientFactory>().CreateClient(name));

    // One of several clients takes no key from the environment: it may be another organization's, and then the wrong one is administrated.
    private static void Complete(OpenAIAdminClientOptions settings, IServiceProvider provider, bool isOnly)
    {
        if (isOnly && settings is { ApiKey: null, ApiKeyProvider: null }) settings.ApiKey = Environment.GetEnvironmentVariable(OptionsValidation.KeyVariable);
        settings.LoggerFactory ??= provider.GetService<ILoggerFactory>();
    }

    private static void Bind(OptionsBuilder<OpenAIAdminClientOptions> options, IConfiguration section)
    {
        if (section is null) throw new ArgumentNullException(nameof(section));
        options.Configure(settings => OptionsBinding.Apply(section, settings));
    }

    private static string Named(string serviceKey) =>
        string.IsNullOrWhiteSpace(serviceKey) ? throw new ArgumentException("The service key is empty.", nameof(serviceKey)) : serviceKey;
}

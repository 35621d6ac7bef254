using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAIAdmin.DependencyInjection;
using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>Options from configuration: every name of the options has its effect, and no other name is passed over.</summary>
public sealed class BindingTests
{
    private static readonly string[] CodeOnly =
    [
        nameof(OpenAIAdminClientOptions.ApiKeyProvider), nameof(OpenAIAdminClientOptions.LoggerFactory), nameof(OpenAIAdminClientOptions.TimeProvider), nameof(PacingOptions.LimiterFactory),
    ];

    private static readonly (string Name, string? Value)[] All =
    [
        ("ApiKey", Clients.Key), ("BaseUrl", "https://gateway.example/v1"), ("OrganizationId", "org-1"), ("UserAgentSuffix", "cost-report/2.1"),
        ("AttemptTimeout", "00:00:11"), ("Timeout", "00:12:00"), ("BodyStallTimeout", "00:00:13"), ("MaxResponseBytes", "14"),
        ("Retry:MaxAttempts", "21"), ("Retry:Budget", "00:22:00"), ("Retry:BaseDelay", "00:00:00.5"), ("Retry:MaxDelay", "00:00:24"),
        ("Pacing:Enabled", "false"), ("Pacing:RequestsPerWindow", "31"), ("Pacing:Window", "00:00:32"), ("Pacing:Cooldown", "00:00:33"), ("Pacing:MaxCooldown", "00:00:34"),
    ];

    [Theory]
    [InlineData(typeof(OpenAIAdminClientOptions), typeof(OptionsBinding.Settings))]
    [InlineData(typeof(RetryOptions), typeof(OptionsBinding.RetrySettings))]
    [InlineData(typeof(PacingOptions), typeof(OptionsBinding.PacingSettings))]
    public void Everything_that_a_text_can_say_can_be_configured(Type options, Type settings) =>
        Assert.Equal(Names(options).Except(CodeOnly), Names(settings));

    [Fact]
    public void Each_value_arrives()
    {
        var options = Bound(All);

        // Read back by name, so that a member that is added is not forgotten here.
        Assert.Equal(Values(All), Values([.. All.Select(value => (value.Name, (string?)Text(options, value.Name)))]));
        Assert.Equal(Flat(typeof(OptionsBinding.Settings)), All.Select(value => value.Name).Order());
        Assert.All(All, value => Assert.NotEqual(Text(new OpenAIAdminClientOptions(), value.Name), Text(options, value.Name)));
    }

    [Fact]
    public void What_is_not_configured_keeps_its_default()
    {
        var options = Bound(("ApiKey", Clients.Key), ("Retry:MaxAttempts", "3"));

        Assert.All(All.Select(value => value.Name).Except(["ApiKey", "Retry:MaxAttempts"]), name => Assert.Equal(Text(new OpenAIAdminClientOptions(), name), Text(options, name)));
    }

    [Fact]
    public void Keyed_client_is_bound_as_well()
    {
        ServiceCollection services = new();
        services.AddKeyedOpenAIAdmin("acme", Registrations.Section(("ApiKey", Clients.Key), ("OrganizationId", "org-acme")));

        Assert.Equal("org-acme", services.BuildServiceProvider().GetRequiredService<IOptionsMonitor<OpenAIAdminClientOptions>>().Get("OpenAIAdmin:acme").OrganizationId);
    }

    [Theory]
    [InlineData("Timeuot", "00:01:00", "Timeuot")]
    [InlineData("Retry:MaxAttemps", "3", "MaxAttemps")]
    [InlineData("Pacing:RequestPerWindow", "3", "RequestPerWindow")]
    [InlineData("TimeProvider", "x", "TimeProvider")]
    [InlineData("Timeout", "soon", "OpenAIAdmin:Timeout")]
    [InlineData("Retry:MaxAttempts", "many", "OpenAIAdmin:Retry:MaxAttempts")]
    [InlineData("Pacing:Enabled", "perhaps", "OpenAIAdmin:Pacing:Enabled")]
    public async Task Name_or_value_that_cannot_be_read_ends_the_start_by_name(string name, string value, string told)
    {
        using var host = Registrations.Host(services => services.AddOpenAIAdmin(Registrations.Section(("ApiKey", Clients.Key), (name, value))));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Clients.Key, error.ToString(), StringComparison.Ordinal);
    }

    private static OpenAIAdminClientOptions Bound(params (string Name, string? Value)[] values)
    {
        ServiceCollection services = new();
        services.AddOpenAIAdmin(Registrations.Section(values));
        return services.BuildServiceProvider().GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value;
    }

    private static IEnumerable<string> Values((string Name, string? Value)[] values) => values.Select(value => value.Name + "=" + value.Value);

    private static string? Text(object options, string path)
    {
        object? value = options;
        foreach (var name in path.Split(':')) value = value!.GetType().GetProperty(name)!.GetValue(value);
        return value switch
        {
            bool flag => flag ? "true" : "false",
            TimeSpan time when time.Milliseconds != 0 => time.ToString("g", System.Globalization.CultureInfo.InvariantCulture).Replace("0:00:00.5", "00:00:00.5", StringComparison.Ordinal),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static IEnumerable<string> Names(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order();

    private static IEnumerable<string> Flat(Type type, string prefix = "") => type.GetProperties()
        .SelectMany(property => property.PropertyType.Name.EndsWith("Settings", StringComparison.Ordinal) ? Flat(property.PropertyType, property.Name + ":") : [prefix + property.Name])
        .Order();
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OpenAIAdmin.Http.Tests.DependencyInjection;

/// <summary>A section that is bound after code has set options: what it says counts, and what it leaves out stays.</summary>
public sealed class PrecedenceTests
{
    [Fact]
    public void A_section_replaces_what_code_had_set()
    {
        var options = Bound(
            ("ApiKey", "sk-admin-section"), ("BaseUrl", "https://section.example/v1"), ("OrganizationId", "org-section"), ("UserAgentSuffix", "section/1"),
            ("Timeout", "00:02:00"));

        Assert.Equal("sk-admin-section", options.ApiKey);
        Assert.Equal(new("https://section.example/v1"), options.BaseUrl);
        Assert.Equal("org-section", options.OrganizationId);
        Assert.Equal("section/1", options.UserAgentSuffix);
        Assert.Equal(TimeSpan.FromMinutes(2), options.Timeout);
    }

    [Fact]
    public void What_a_section_leaves_out_stays_as_code_has_set_it()
    {
        var options = Bound(("MaxResponseBytes", "14"));

        Assert.Equal("sk-admin-code", options.ApiKey);
        Assert.Equal(new("https://code.example/v1"), options.BaseUrl);
        Assert.Equal("org-code", options.OrganizationId);
        Assert.Equal("code/1", options.UserAgentSuffix);
        Assert.Equal(TimeSpan.FromMinutes(7), options.Timeout);
        Assert.Equal(14, options.MaxResponseBytes);
    }

    private static OpenAIAdminClientOptions Bound(params (string Name, string? Value)[] section)
    {
        ServiceCollection services = new();
        services.Configure<OpenAIAdminClientOptions>(options =>
        {
            options.ApiKey = "sk-admin-code";
            options.BaseUrl = new("https://code.example/v1");
            options.OrganizationId = "org-code";
            options.UserAgentSuffix = "code/1";
            options.Timeout = TimeSpan.FromMinutes(7);
        });
        services.AddOpenAIAdmin(Registrations.Section(section));

        return services.BuildServiceProvider().GetRequiredService<IOptions<OpenAIAdminClientOptions>>().Value;
    }
}

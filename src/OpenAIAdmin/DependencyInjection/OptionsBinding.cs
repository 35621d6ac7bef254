using System.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace OpenAIAdmin.DependencyInjection;

/// <summary>
/// Reads options from configuration by way of <see cref="Settings"/>, which has only what can stand in a configuration; the
/// platform's generator writes the code for that, without reflection.
/// </summary>
internal static class OptionsBinding
{
    /// <exception cref="InvalidOperationException">A value cannot be read, or a name isn't known; the message has its path.</exception>
    public static void Apply(IConfiguration section, OpenAIAdminClientOptions options)
    {
        var settings = section.Get<Settings>(static binder => binder.ErrorOnUnknownConfiguration = true) ?? new Settings();
        options.ApiKey = settings.ApiKey ?? options.ApiKey;
        options.BaseUrl = settings.BaseUrl ?? options.BaseUrl;
        options.OrganizationId = settings.OrganizationId ?? options.OrganizationId;
        options.UserAgentSuffix = settings.UserAgentSuffix ?? options.UserAgentSuffix;
        options.AttemptTimeout = settings.AttemptTimeout ?? options.AttemptTimeout;
        options.Timeout = settings.Timeout ?? options.Timeout;
        options.BodyStallTimeout = settings.BodyStallTimeout ?? options.BodyStallTimeout;
        options.MaxResponseBytes = settings.MaxResponseBytes ?? options.MaxResponseBytes;
        Apply(settings.Retry, options.Retry);
        Apply(settings.Pacing, options.Pacing);
    }

    private static void Apply(RetrySettings? settings, RetryOptions options)
    {
        options.MaxAttempts = settings?.MaxAttempts ?? options.MaxAttempts;
        options.Budget = settings?.Budget ?? options.Budget;
        options.BaseDelay = settings?.BaseDelay ?? options.BaseDelay;
        options.MaxDelay = settings?.MaxDelay ?? options.MaxDelay;
    }

    private static void Apply(PacingSettings? settings, PacingOptions options)
    {
        options.Enabled = settings?.Enabled ?? options.Enabled;
        options.RequestsPerWindow = settings?.RequestsPerWindow ?? options.RequestsPerWindow;
        options.Window = settings?.Window ?? options.Window;
        options.Cooldown = settings?.Cooldown ?? options.Cooldown;
        options.MaxCooldown = settings?.MaxCooldown ?? options.MaxCooldown;
    }

    internal sealed class Settings
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string? ApiKey { get; set; }

        public Uri? BaseUrl { get; set; }

        public string? OrganizationId { get; set; }

        public string? UserAgentSuffix { get; set; }

        public TimeSpan? AttemptTimeout { get; set; }

        public TimeSpan? Timeout { get; set; }

        public TimeSpan? BodyStallTimeout { get; set; }

        public int? MaxResponseBytes { get; set; }

        public RetrySettings? Retry { get; set; }

        public PacingSettings? Pacing { get; set; }
    }

    internal sealed class RetrySettings
    {
        public int? MaxAttempts { get; set; }

        public TimeSpan? Budget { get; set; }

        public TimeSpan? BaseDelay { get; set; }

        public TimeSpan? MaxDelay { get; set; }
    }

    internal sealed class PacingSettings
    {
        public bool? Enabled { get; set; }

        public int? RequestsPerWindow { get; set; }

        public TimeSpan? Window { get; set; }

        public TimeSpan? Cooldown { get; set; }

        public TimeSpan? MaxCooldown { get; set; }
    }
}

using OpenAIAdmin.Authentication;

namespace OpenAIAdmin;

/// <summary>Says everything that is wrong with options at once, each with the member's name and what it may be.</summary>
internal static class OptionsCheck
{
    // Timers take no more.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>What is wrong; empty when nothing is.</summary>
    public static IReadOnlyList<string> Findings(OpenAIAdminClientOptions options)
    {
        List<string> findings = [];
        Time(nameof(options.AttemptTimeout), options.AttemptTimeout, infinite: true);
        Time(nameof(options.Timeout), options.Timeout, infinite: true);
        Time(nameof(options.BodyStallTimeout), options.BodyStallTimeout, infinite: true);
        Time("Retry.Budget", options.Retry.Budget, zero: true, infinite: true);
        Time("Retry.BaseDelay", options.Retry.BaseDelay, zero: true);
        Time("Retry.MaxDelay", options.Retry.MaxDelay, zero: true);
        Time("Pacing.Window", options.Pacing.Window);
        Time("Pacing.Cooldown", options.Pacing.Cooldown, zero: true);
        Time("Pacing.MaxCooldown", options.Pacing.MaxCooldown, zero: true);
        AtLeastOne(nameof(options.MaxResponseBytes), options.MaxResponseBytes);
        AtLeastOne("Retry.MaxAttempts", options.Retry.MaxAttempts);
        AtLeastOne("Pacing.RequestsPerWindow", options.Pacing.RequestsPerWindow);
        HeaderText(nameof(options.OrganizationId), options.OrganizationId);
        HeaderText(nameof(options.UserAgentSuffix), options.UserAgentSuffix);
        if (options.TimeProvider is null) findings.Add("TimeProvider is null; leave it out for the system's clock.");
        if (options.BaseUrl is { } url && KeyScope.Objection(url) is { } objection) findings.Add("BaseUrl " + objection + ".");
        return findings;

        void Time(string name, TimeSpan value, bool zero = false, bool infinite = false)
        {
            if (infinite && value == Timeout.InfiniteTimeSpan) return;
            if (value > TimeSpan.Zero && value <= Longest) return;
            if (zero && value == TimeSpan.Zero) return;
            findings.Add(FormattableString.Invariant(
                $"{name} is {value:c}; it must be {(zero ? "zero or more" : "more than zero")} and at most 49 days{(infinite ? ", or Timeout.InfiniteTimeSpan" : "")}."));
        }

        void AtLeastOne(string name, int value)
        {
            if (value < 1) findings.Add(FormattableString.Invariant($"{name} is {value}; it must be 1 or more."));
        }

        void HeaderText(string name, string? value)
        {
            if (value is null || (value.Trim().Length > 0 && value.All(c => c is >= ' ' and <= '~'))) return;
            findings.Add(name + " cannot be sent as a header: it must be printable ASCII and not empty.");
        }
    }
}

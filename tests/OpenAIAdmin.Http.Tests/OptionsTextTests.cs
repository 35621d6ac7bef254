using OpenAIAdmin.Http.Tests.Harness;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What is wrong with options is told word for word; what is at the edge of a range is right.</summary>
public sealed class OptionsTextTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    [Fact]
    public void Each_finding_names_the_member_its_value_and_what_it_may_be()
    {
        var wrong = TimeSpan.FromSeconds(-2);

        Assert.Equal(
            [
                "AttemptTimeout is -00:00:02; it must be more than zero and at most 49 days, or Timeout.InfiniteTimeSpan.",
                "Timeout is -00:00:02; it must be more than zero and at most 49 days, or Timeout.InfiniteTimeSpan.",
                "BodyStallTimeout is -00:00:02; it must be more than zero and at most 49 days, or Timeout.InfiniteTimeSpan.",
                "Retry.Budget is -00:00:02; it must be zero or more and at most 49 days, or Timeout.InfiniteTimeSpan.",
                "Retry.BaseDelay is -00:00:02; it must be zero or more and at most 49 days.",
                "Retry.MaxDelay is -00:00:02; it must be zero or more and at most 49 days.",
                "Pacing.Window is -00:00:02; it must be more than zero and at most 49 days.",
                "Pacing.Cooldown is -00:00:02; it must be zero or more and at most 49 days.",
                "Pacing.MaxCooldown is -00:00:02; it must be zero or more and at most 49 days.",
                "MaxResponseBytes is 0; it must be 1 or more.",
                "Retry.MaxAttempts is 0; it must be 1 or more.",
                "Pacing.RequestsPerWindow is 0; it must be 1 or more.",
                "OrganizationId cannot be sent as a header: it must be printable ASCII and not empty.",
                "UserAgentSuffix cannot be sent as a header: it must be printable ASCII and not empty.",
                "TimeProvider is null; leave it out for the system's clock.",
                "BaseUrl must not carry a query or a fragment.",
            ],
            OptionsCheck.Findings(new OpenAIAdminClientOptions
            {
                AttemptTimeout = wrong,
                Timeout = wrong,
                BodyStallTimeout = wrong,
                MaxResponseBytes = 0,
                OrganizationId = " ",
                UserAgentSuffix = "a\x7f",
                TimeProvider = null!,
                BaseUrl = new Uri("https://gateway.example/v1?a=b"),
                Retry = { MaxAttempts = 0, Budget = wrong, BaseDelay = wrong, MaxDelay = wrong },
                Pacing = { RequestsPerWindow = 0, Window = wrong, Cooldown = wrong, MaxCooldown = wrong },
            }));
    }

    [Fact]
    public void Limits_that_may_be_without_end_and_waits_that_may_be_none_are_accepted() => Assert.Empty(OptionsCheck.Findings(new OpenAIAdminClientOptions
    {
        AttemptTimeout = Timeout.InfiniteTimeSpan,
        Timeout = Timeout.InfiniteTimeSpan,
        BodyStallTimeout = Timeout.InfiniteTimeSpan,
        Retry = { Budget = Timeout.InfiniteTimeSpan, BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
        Pacing = { Cooldown = TimeSpan.Zero, MaxCooldown = TimeSpan.Zero },
    }));

    [Fact]
    public void Budget_of_nothing_is_accepted() => Assert.Empty(OptionsCheck.Findings(new OpenAIAdminClientOptions { Retry = { Budget = TimeSpan.Zero } }));

    [Fact]
    public void Longest_time_that_timers_take_is_accepted_and_no_longer_one()
    {
        Assert.Empty(OptionsCheck.Findings(new OpenAIAdminClientOptions { Timeout = Longest }));
        Assert.Single(OptionsCheck.Findings(new OpenAIAdminClientOptions { Timeout = Longest + TimeSpan.FromTicks(1) }));
    }

    [Fact]
    public void Text_of_a_header_may_have_spaces_and_the_last_printable_character() =>
        Assert.Empty(OptionsCheck.Findings(new OpenAIAdminClientOptions { UserAgentSuffix = "cost report ~" }));

    [Fact]
    public void Findings_are_sentences_of_one_message() => Assert.Equal(
        "MaxResponseBytes is 0; it must be 1 or more. Retry.MaxAttempts is 0; it must be 1 or more. (Parameter 'options')",
        Assert.Throws<ArgumentException>("options", () => OpenAIAdminClient.Create(Clients.Key, new() { MaxResponseBytes = 0, Retry = { MaxAttempts = 0 } })).Message);
}

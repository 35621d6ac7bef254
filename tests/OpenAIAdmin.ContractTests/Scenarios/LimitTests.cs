using OpenAIAdmin.ContractTests.Server;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>Limits on requests and on spending.</summary>
public sealed class LimitTests
{
    private const string Limits = "/organization/projects/{project_id}/rate_limits";
    private const string Alerts = "/organization/spend_alerts";
    private const string Alert = Alerts + "/{alert_id}";

    [Fact]
    public async Task Updated_rate_limit_is_what_the_list_says_next()
    {
        var limit = Answers.Json("GET " + Limits)["data"]![0]!.AsObject();
        using var server = new StatefulServer("before")
            .On("before", "GET " + Limits, Answers.ListOf("GET " + Limits, limit))
            .On("before", $"POST {Limits}/{{rate_limit_id}}", "after", Answers.Of($"POST {Limits}/{{rate_limit_id}}"))
            .On("after", "GET " + Limits, Answers.ListOf("GET " + Limits, limit.DeepClone().AsObject().With("max_requests_per_1_minute", 350)));
        var limits = server.Client.Organization.Projects["proj_dispatch"].RateLimits;

        var before = Assert.Single((await limits.GetAsync())!.Data!);
        var updated = await limits[before.Id!].PostAsync(new() { MaxRequestsPer1Minute = 350 });
        var after = Assert.Single((await limits.GetAsync())!.Data!);

        Assert.Equal((500, 350, 350), (before.MaxRequestsPer1Minute, updated!.MaxRequestsPer1Minute, after.MaxRequestsPer1Minute));
        Assert.Equal(before.MaxTokensPer1Minute, after.MaxTokensPer1Minute);
        // What is not to change is not sent.
        Assert.Equal("""{"max_requests_per_1_minute":350}""", server.Requests.ElementAt(1).Body);
    }

    [Fact]
    public async Task Spend_alert_is_made_changed_and_deleted()
    {
        using var server = new StatefulServer("none")
            .On("none", "POST " + Alerts, "half", Answers.Of("POST " + Alerts))
            .On("half", "POST " + Alert, "changed", Answers.Of("POST " + Alert, ("id", "alert_half"), ("threshold_amount", 300_000)))
            .On("changed", "GET " + Alert, Answers.Of("GET " + Alert, ("id", "alert_half"), ("threshold_amount", 300_000)))
            .On("changed", "DELETE " + Alert, "gone", Answers.Of("DELETE " + Alert))
            .On("gone", "GET " + Alerts, Answers.ListOf("GET " + Alerts));
        var alerts = server.Client.Organization.SpendAlerts;

        var made = await alerts.PostAsync(Request(250_000));
        Assert.Equal(250_000, made!.ThresholdAmount);
        Assert.Equal(300_000, (await alerts[made.Id!].PostAsync(Request(300_000)))!.ThresholdAmount);
        Assert.Equal(300_000, (await alerts[made.Id!].GetAsync())!.ThresholdAmount);
        Assert.True((await alerts[made.Id!].DeleteAsync())!.Deleted);
        Assert.Empty((await alerts.GetAsync())!.Data!);
    }

    private static SpendAlertRequest Request(long amount) => new()
    {
        Currency = "USD",
        Interval = "month",
        ThresholdAmount = amount,
        NotificationChannel = new() { Type = "email", Recipients = ["finance@nordlicht.example"] },
    };
}

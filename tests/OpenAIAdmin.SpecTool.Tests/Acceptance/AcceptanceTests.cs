using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class AcceptanceTests
{
    [Fact]
    public void What_is_accepted_fails_no_more_and_is_still_reported()
    {
        var accepted = AcceptAll("Lifts", until: null);

        var report = SampleClient.Inputs.Diff(document => GrownSample.Add(document, "Lifts"), accepted);

        Assert.Equal(0, report.Unreviewed);
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, reported => Assert.True(reported.Finding.IsAccepted));
    }

    [Fact]
    public void Accepting_one_new_result_type_never_accepts_the_next()
    {
        var accepted = AcceptAll("Lifts", until: null);

        var findings = SampleClient.Inputs.Findings(
            document =>
            {
                GrownSample.Add(document, "Lifts");
                GrownSample.Add(document, "Doors");
            },
            accepted);

        var failing = Assert.Single(findings, finding => finding.Fails && finding.Name == "ResultTypeAdded");
        Assert.Equal("organization.usage.doors.result", failing.Tag);
    }

    [Fact]
    public void Accepting_a_value_never_accepts_another_one_at_the_same_place()
    {
        static Action<JsonObject> Format(string format) =>
            document => ChangedUpstream.Schema(document, "AuditLog")["properties"]!["effective_at"]!["format"] = format;
        var accepted = Accept(SampleClient.Inputs.Findings(Format("int32")), until: null);

        Assert.Equal(0, SampleClient.Inputs.Diff(Format("int32"), accepted).Unreviewed);
        Assert.Contains(SampleClient.Inputs.Findings(Format("int16"), accepted), finding => finding is { Name: "FormatChanged", Fails: true });
    }

    [Fact]
    public void An_acceptance_that_matches_nothing_any_more_fails()
    {
        var findings = SampleClient.Inputs.Findings(_ => { }, AcceptAll("Lifts", until: null));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(("AcceptanceStale", true), (finding.Name, finding.Fails)));
    }

    [Fact]
    public void An_acceptance_holds_through_its_last_day_and_fails_afterwards()
    {
        void Change(JsonObject document) => GrownSample.Add(document, "Lifts");

        Assert.Equal(0, SampleClient.Inputs.Diff(Change, AcceptAll("Lifts", ChangedUpstream.Today)).Unreviewed);
        var expired = SampleClient.Inputs.Findings(Change, AcceptAll("Lifts", ChangedUpstream.Today.AddDays(-1)));
        Assert.Contains(expired, finding => finding is { Name: "AcceptanceExpired", Fails: true });
        Assert.Contains(expired, finding => finding is { Name: "ResultTypeAdded", Fails: true });
    }

    private static string AcceptAll(string name, DateOnly? until) =>
        Accept(SampleClient.Inputs.Findings(document => GrownSample.Add(document, name)), until);

    private static string Accept(IEnumerable<GateFinding> findings, DateOnly? until) =>
        AcceptedChanges.Write(((AcceptedChange[])[]).With([.. findings.Select(finding => finding.Fingerprint)], "reviewed", until));
}

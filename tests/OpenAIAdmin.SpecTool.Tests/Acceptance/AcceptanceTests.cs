using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class AcceptanceTests
{
    [Fact]
    public void What_is_accepted_fails_no_more_and_is_still_reported()
    {
        var accepted = AcceptAll("lifts", until: null);

        var report = ReviewedSpec.Diff(document => ReviewedSpec.AddResult(document, "lifts"), accepted);

        Assert.Equal(0, report.Unreviewed);
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, reported => Assert.True(reported.Finding.IsAccepted));
    }

    [Fact]
    public void Accepting_one_new_result_type_never_accepts_the_next()
    {
        var accepted = AcceptAll("lifts", until: null);

        var findings = ReviewedSpec.Findings(
            document =>
            {
                ReviewedSpec.AddResult(document, "lifts");
                ReviewedSpec.AddResult(document, "doors");
            },
            accepted);

        var failing = Assert.Single(findings, finding => finding.Fails && finding.Name == "ResultTypeAdded");
        Assert.Equal("organization.usage.doors.result", failing.Tag);
    }

    [Fact]
    public void Accepting_a_value_never_accepts_another_one_at_the_same_place()
    {
        static Action<JsonObject> Format(string format) =>
            document => ReviewedSpec.Schema(document, "UsageTimeBucket")["properties"]!["start_time"]!["format"] = format;
        var accepted = Accept(ReviewedSpec.Findings(Format("int32")), until: null);

        Assert.Equal(0, ReviewedSpec.Diff(Format("int32"), accepted).Unreviewed);
        Assert.Contains(ReviewedSpec.Findings(Format("int16"), accepted), finding => finding is { Name: "FormatChanged", Fails: true });
    }

    [Fact]
    public void An_acceptance_that_matches_nothing_any_more_fails()
    {
        var findings = ReviewedSpec.Findings(_ => { }, AcceptAll("lifts", until: null));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(("AcceptanceStale", true), (finding.Name, finding.Fails)));
    }

    [Fact]
    public void An_acceptance_holds_through_its_last_day_and_fails_afterwards()
    {
        void Change(JsonObject document) => ReviewedSpec.AddResult(document, "lifts");

        Assert.Equal(0, ReviewedSpec.Diff(Change, AcceptAll("lifts", ReviewedSpec.Today)).Unreviewed);
        var expired = ReviewedSpec.Findings(Change, AcceptAll("lifts", ReviewedSpec.Today.AddDays(-1)));
        Assert.Contains(expired, finding => finding is { Name: "AcceptanceExpired", Fails: true });
        Assert.Contains(expired, finding => finding is { Name: "ResultTypeAdded", Fails: true });
    }

    [Fact]
    public void The_file_is_sorted_and_read_back()
    {
        AcceptedChange[] changes = [new("bbbbbbbbbbbbbbbb", "b", null), new("aaaaaaaaaaaaaaaa", "a", new(2026, 12, 1))];

        Assert.Equal(changes.Reverse(), AcceptedChanges.Read(AcceptedChanges.Write(changes)));
    }

    [Theory]
    [InlineData("""{ "accepted": [{ "fingerprint": "short", "reason": "r" }] }""", "hexadecimal")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": " " }] }""", "reason")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "until": "soon" }] }""", "until")]
    [InlineData("""{ "accepted": [{ "fingerprint": "aaaaaaaaaaaaaaaa", "reason": "r", "till": "2026-01-01" }] }""", "Unknown member")]
    [InlineData("""{ "accepted": {} }""", "a list")]
    public void A_slip_in_the_file_is_told(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<SpecException>(() => AcceptedChanges.Read(text)).Message);

    private static string AcceptAll(string name, DateOnly? until) =>
        Accept(ReviewedSpec.Findings(document => ReviewedSpec.AddResult(document, name)), until);

    private static string Accept(IEnumerable<GateFinding> findings, DateOnly? until) =>
        AcceptedChanges.Write(((AcceptedChange[])[]).With([.. findings.Select(finding => finding.Fingerprint)], "reviewed", until));
}

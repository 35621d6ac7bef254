using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What becomes of findings, and of acceptances, once the two meet.</summary>
public sealed class AcceptingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly GateFinding first = InputRules.PatchOutdated.Find("spec/patches.json", "/a", "one");
    private readonly GateFinding second = InputRules.PatchOutdated.Find("spec/patches.json", "/b", "two");

    [Fact]
    public void Only_the_finding_that_somebody_accepted_fails_no_more() => Assert.Equal(
        [first with { IsAccepted = true }, second],
        Accepting.Apply([first, second], [new(first.Fingerprint, "r", Today)], Today));

    [Fact]
    public void An_acceptance_of_nothing_is_a_finding_that_names_it()
    {
        var found = Assert.Single(Accepting.Apply([], [new(first.Fingerprint, "why not", null)], Today));

        Assert.Equal(("AcceptanceStale", "spec/accepted-changes.json", true), (found.Name, found.File, found.Fails));
        Assert.Equal($"The acceptance {first.Fingerprint} (why not) matches nothing any more: remove it.", found.Message);
        Assert.Equal($"/{first.Fingerprint}", found.Pointer.Text);
    }

    [Fact]
    public void An_acceptance_that_has_ended_is_a_finding_beside_the_one_that_fails_again()
    {
        var findings = Accepting.Apply([first], [new(first.Fingerprint, "why not", Today.AddDays(-1))], Today);

        Assert.Equal(first, findings[0]);
        var ended = Assert.Single(findings.Skip(1));
        Assert.Equal(("AcceptanceExpired", "spec/accepted-changes.json", true), (ended.Name, ended.File, ended.Fails));
        Assert.Equal(
            $"The acceptance {first.Fingerprint} (why not) ended on 2026-11-21: import the change, or accept it anew with a later day.",
            ended.Message);
        Assert.Equal($"/{first.Fingerprint}", ended.Pointer.Text);
    }

    [Fact]
    public void An_acceptance_of_nothing_that_has_ended_is_told_once() => Assert.Equal(
        ["AcceptanceStale"],
        Accepting.Apply([], [new(first.Fingerprint, "r", Today.AddDays(-1))], Today).Select(finding => finding.Name));

    [Fact]
    public void One_of_two_acceptances_that_holds_is_enough() => Assert.Equal(
        [first with { IsAccepted = true }],
        Accepting.Apply([first], [new(first.Fingerprint, "old", Today.AddDays(-1)), new(first.Fingerprint, "new", null)], Today));

    [Theory]
    [InlineData(null, "page")]
    [InlineData("page", null)]
    [InlineData("page", "client")]
    public void Acceptances_of_another_source_are_left_alone(string? compared, string? acceptedOf) => Assert.Equal(
        [first],
        Accepting.Apply([first], [new(first.Fingerprint, "r", null, acceptedOf), new(second.Fingerprint, "r", null, acceptedOf)], Today, compared));

    [Fact]
    public void A_source_that_shows_a_part_settles_nothing()
    {
        AcceptedChange[] accepted = [new(first.Fingerprint, "r", Today.AddDays(-1), "page"), new(second.Fingerprint, "r", null, "page")];

        var findings = Accepting.Apply([first], accepted, Today, "page", isWhole: false);

        Assert.Equal(["PatchOutdated", "AcceptanceExpired"], findings.Select(finding => finding.Name));
    }

    [Fact]
    public void An_import_settles_the_acceptances_of_what_it_brings()
    {
        AcceptedChange brought = new(first.Fingerprint, "a", null), other = new(second.Fingerprint, "b", null);

        var (settled, kept) = Settling.Split([other, brought], [first]);

        Assert.Equal([brought], settled);
        Assert.Equal([other], kept);
    }
}

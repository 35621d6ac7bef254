using OpenAIAdmin.SpecTool.Acceptance;
using OpenAIAdmin.SpecTool.Gate;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Reports on a page: lines, and what has been reviewed.</summary>
public sealed class PageReportTests
{
    private const string Page =
        """
        ## Delete a role

        **delete** `/organization/roles/{role_id}`

        ### Path Parameters

        - `role_id: string`

        ### Returns

        - `RoleDeletedResource object { id, deleted, object }`

          - `id: number`

            The role that was there.

          - `deleted: boolean`

          - `object: "role.deleted" or "role.forgotten"`

            - `"role.deleted"`

            - `"role.forgotten"`

        """;

    [Fact]
    public void A_finding_has_the_line_and_column_that_says_so()
    {
        var report = PageDiff.Report(Page);

        Assert.Equal(
            [("ResponseTypeChanged", 13, 3), ("ResponseValueAdded", 23, 5)],
            report.Findings.Select(reported => (reported.Finding.Name, reported.Position.Line, reported.Position.Column)));
        Assert.StartsWith("page.md(13,3): error SPEC0045: ", report.Write("text"));
    }

    [Fact]
    public void What_is_gone_is_shown_where_it_was_expected()
    {
        var report = PageDiff.Report(Page.Replace("{ id, deleted, object }", "{ id, object }").Replace("  - `deleted: boolean`\n", ""));

        Assert.Contains(report.Findings, reported => reported is { Finding.Name: "ResponsePropertyRemoved", Position: { Line: 11, Column: 1 } });
    }

    [Fact]
    public void An_accepted_finding_does_not_fail_and_belongs_to_pages_only()
    {
        var fingerprint = PageDiff.Report(Page).Findings[0].Finding.Fingerprint;
        var accepted = AcceptedChanges.Write(Array.Empty<AcceptedChange>().With([fingerprint], "reviewed", null, "page"));

        Assert.Equal([true, false], PageDiff.Report(Page, accepted: accepted).Findings.Select(reported => reported.Finding.IsAccepted));
        Assert.Equal([], UpstreamGate.Run(ReviewedSpec.Input, accepted, ReviewedSpec.Input.Upstream(_ => { }), "upstream.json", ChangedUpstream.Today).Findings);
    }

    [Fact]
    public void An_acceptance_of_upstreams_document_does_not_hold_for_a_page_nor_is_it_stale_there()
    {
        var fingerprint = PageDiff.Report(Page).Findings[0].Finding.Fingerprint;
        var accepted = AcceptedChanges.Write(Array.Empty<AcceptedChange>().With([fingerprint, "0123456789abcdef"], "reviewed", null));

        Assert.Equal([false, false], PageDiff.Report(Page, accepted: accepted).Findings.Select(reported => reported.Finding.IsAccepted));
    }

    [Fact]
    public void Another_page_may_be_the_one_that_an_acceptance_is_about()
    {
        var accepted = AcceptedChanges.Write(Array.Empty<AcceptedChange>().With(["0123456789abcdef"], "reviewed", null, "page"));

        Assert.DoesNotContain(PageDiff.Report(Page, accepted: accepted).Findings, reported => reported.Finding.Name == "AcceptanceStale");
    }
}

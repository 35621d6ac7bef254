using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What it means that a page does not show an operation.</summary>
public sealed class PageScopeTests
{
    private const string Roles = "/organization/roles";
    private const string Role = "/organization/roles/{role_id}";

    [Fact]
    public void A_page_of_one_operation_says_nothing_about_others() => Assert.Equal([], Removed(
        operation => operation.Key == $"GET {Roles}", resource: null));

    [Fact]
    public void In_a_section_of_its_resource_a_missing_operation_is_gone() => Assert.Equal(
        [$"DELETE {Role}", $"GET {Role}", $"POST {Roles}", $"POST {Role}"], Removed(operation => operation.Key == $"GET {Roles}"));

    [Fact]
    public void A_section_says_nothing_about_resources_below_its_own() => Assert.Equal(
        [], Removed(operation => operation.Path is "/organization/projects" or "/organization/projects/{project_id}"));

    [Fact]
    public void The_usage_endpoints_are_one_resource() => Assert.Equal(
        ["GET /organization/costs", "GET /organization/usage/images"],
        Removed(operation => operation.Path.StartsWith("/organization/usage/", StringComparison.Ordinal) && !operation.Path.EndsWith("/images", StringComparison.Ordinal)));

    [Fact]
    public void An_operation_that_only_our_additions_have_is_not_missed() => Assert.DoesNotContain(
        "GET /organization/usage/decisions", Removed(operation => operation.Path.StartsWith("/organization/usage/", StringComparison.Ordinal)));

    [Fact]
    public void Other_apis_on_the_page_are_no_part_of_the_admin_surface() => Assert.Equal([], PageDiff.Findings(
        """
        ## Listen

        **get** `/radio/{station}`

        ### Returns

        - `volume: number`

        """));

    private static IEnumerable<string> Removed(Func<Operation, bool> shows, string? resource = "Resource")
    {
        var findings = PageDiff.Findings(PageDiff.Page(_ => { }, shows, resource));
        Assert.All(findings, finding => Assert.Equal("OperationRemoved", finding.Name));
        return findings.Select(finding => finding.Message.Split(' ') is [_, var method, var path, ..] ? $"{method} {path}" : "").Order(StringComparer.Ordinal);
    }
}

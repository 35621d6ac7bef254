namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>No public type name may stand in two namespaces of the package.</summary>
public sealed class QualifiedTypeTests
{
    private static readonly (string Path, string Code)[] Roles =
    [
        ("Roles/RolesRequestBuilder.cs",
            "namespace Api.Roles; public class RolesRequestBuilder { public class RolesRequestBuilderGetQueryParameters; }"),
        ("User_groups/Item/Roles/RolesRequestBuilder.cs",
            "namespace Api.User_groups.Item.Roles; public class RolesRequestBuilder { public class RolesRequestBuilderGetQueryParameters; }"),
        ("Roles/Item/WithRole_ItemRequestBuilder.cs",
            "namespace Api.Roles.Item; public class WithRole_ItemRequestBuilder { public global::Api.Roles.RolesRequestBuilder All => null!; }"),
        ("User_groups/Item/Roles/Item/WithRole_ItemRequestBuilder.cs",
            "namespace Api.User_groups.Item.Roles.Item; public class WithRole_ItemRequestBuilder;"),
        ("Costs/CostsRequestBuilder.cs", "namespace Api.Costs; public class CostsRequestBuilder;"),
    ];

    [Fact]
    public void A_type_name_of_two_namespaces_is_qualified_by_its_path_and_any_other_is_not()
    {
        var result = RenamedSnippet.Run(Roles);

        Assert.Equal([], result.Findings);
        Assert.Equal(4, result.Qualified);
        Assert.Equal(
            [
                "Costs/CostsRequestBuilder.cs",
                "Roles/Item/RolesItemRequestBuilder.cs",
                "Roles/RolesRequestBuilder.cs",
                "UserGroups/Item/Roles/Item/UserGroupsRolesItemRequestBuilder.cs",
                "UserGroups/Item/Roles/UserGroupsRolesRequestBuilder.cs",
            ],
            result.Files.Keys);
    }

    [Fact]
    public void A_nested_type_follows_the_type_around_it()
    {
        var result = RenamedSnippet.Run(Roles);

        Assert.Contains(
            "class UserGroupsRolesRequestBuilder { public class UserGroupsRolesRequestBuilderGetQueryParameters; }",
            result.Files["UserGroups/Item/Roles/UserGroupsRolesRequestBuilder.cs"]);
    }

    [Fact]
    public void References_go_to_the_type_that_they_meant()
    {
        var result = RenamedSnippet.Run(Roles);

        Assert.Contains("public global::Api.Roles.RolesRequestBuilder All", result.Files["Roles/Item/RolesItemRequestBuilder.cs"]);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(RenamedSnippet.Run(Roles).Files, RenamedSnippet.Run([.. Roles.Reverse()]).Files);

    [Fact]
    public void Types_that_are_no_builders_keep_their_own_name_at_the_end()
    {
        var result = RenamedSnippet.Run(
            ("A/Page_size.cs", "namespace Api.A; public enum Page_size;"), ("B/Page_size.cs", "namespace Api.B; public enum Page_size;"));

        Assert.Equal(["A/APageSize.cs", "B/BPageSize.cs"], result.Files.Keys);
    }

    [Fact]
    public void Types_whose_qualified_names_are_equal_are_a_collision()
    {
        var result = RenamedSnippet.Run(
            ("A/Item/B/XRequestBuilder.cs", "namespace Api.A.Item.B; public class XRequestBuilder;"),
            ("A/B/XRequestBuilder.cs", "namespace Api.A.B; public class XRequestBuilder;"));

        Assert.Equal(
            "types: ABRequestBuilder: Api.A.B.XRequestBuilder and Api.A.Item.B.XRequestBuilder would share this name: no public type name may stand in two places.",
            Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void A_nested_type_and_a_type_elsewhere_may_not_share_a_name()
    {
        var result = RenamedSnippet.Run(
            ("A.cs", "namespace Api; public class A { public class Query; }"), ("B/Query.cs", "namespace Api.B; public class Query;"));

        Assert.StartsWith("types: Query: Api.A.Query and Api.B.Query would share this name", Assert.Single(result.Findings).ToString());
    }
}

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What the renaming can't do safely is a finding; no usable client comes out.</summary>
public sealed class RefusedRenamingTests
{
    [Fact]
    public void All_collisions_are_listed_at_once()
    {
        var result = RenamedSnippet.Run(
            ("A.cs", "namespace Api; public class A { public int B_c; public int BC; public int D_e; public int DE; }"));

        Assert.Equal(
            ["Api.A: BC: BC and B_c would all get this name.", "Api.A: DE: DE and D_e would all get this name."],
            result.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_namespace_and_a_type_may_not_get_one_name()
    {
        var result = RenamedSnippet.Run(
            ("A_b/C.cs", "namespace Api.A_b; public class C;"), ("AB.cs", "namespace Api; public class AB;"));

        Assert.Equal("Api: AB: AB and A_b would all get this name.", Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void Overloads_are_no_collision() => Assert.Equal(
        "namespace Api; public class A { public void BC() { } public void BC(int d) { } }\n",
        RenamedSnippet.Of("namespace Api; public class A { public void B_c() { } public void B_c(int d) { } }"));

    [Fact]
    public void A_client_that_does_not_compile_is_refused_with_file_line_and_reason()
    {
        var result = RenamedSnippet.Run(("A.cs", "namespace Api;\npublic class A : Missing;"));

        Assert.StartsWith(
            "A.cs: line 2: The renamed client does not compile: CS0246: The type or namespace name 'Missing' could not be found",
            Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void A_name_that_hides_an_inherited_one_after_renaming_is_refused()
    {
        var result = RenamedSnippet.Run(
            ("A.cs", "namespace Api; public class A { public int BC() => 1; }"),
            ("D.cs", "namespace Api; public class D : A { public int B_c() => 2; }"));

        Assert.Contains("CS0108", Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void A_branch_that_no_known_target_framework_compiles_is_refused()
    {
        var result = RenamedSnippet.Run(
            ("A.cs", "namespace Api;\npublic class A\n{\n#if NET11_0_OR_GREATER\n    public int B_c;\n#endif\n}"));

        Assert.Contains("compiled by no target framework", Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void A_literal_over_several_lines_is_refused_because_tidying_may_have_changed_it()
    {
        var result = RenamedSnippet.Run(("A.cs", "namespace Api; public class A { public string B = @\"one \ntwo\"; }"));

        Assert.Contains("literal over several lines", Assert.Single(result.Findings).ToString());
    }
}

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class FileMoveTests
{
    [Fact]
    public void Files_and_folders_are_named_after_type_and_namespace()
    {
        var result = RenamedSnippet.Run(
            ("Api_client.cs", "namespace Api; public class Api_client { public Audit_logs.Item.With_Id Get() => null!; }"),
            ("Audit_logs/Item/With_Id.cs", "namespace Api.Audit_logs.Item; public class With_Id;"));

        Assert.Equal([], result.Findings);
        Assert.Equal(["ApiClient.cs", "AuditLogs/Item/WithId.cs"], result.Files.Keys);
        Assert.Contains("public AuditLogs.Item.WithId Get()", result.Files["ApiClient.cs"]);
    }

    [Fact]
    public void Two_files_that_differ_in_case_only_are_a_collision()
    {
        var result = RenamedSnippet.Run(
            ("A_b.cs", "namespace Api; public class A_b;"), ("Ab.cs", "namespace Api; public class Ab;"));

        Assert.Equal("files: AB.CS: A_b.cs and Ab.cs would be one file.", Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void A_file_of_two_types_is_not_what_kiota_writes()
    {
        var error = Assert.Throws<Documents.SpecException>(() => RenamedSnippet.Run(("A.cs", "public class A; public class B;")));

        Assert.StartsWith("A.cs: 2 types stand in this file", error.Message);
    }
}

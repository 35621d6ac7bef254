using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What is made of Kiota's output, before any file is touched.</summary>
public sealed class RegenerationTests
{
    private readonly byte[] document = Encoding.UTF8.GetBytes(SampleClient.Document);

    [Fact]
    public void The_client_is_renamed_and_has_its_manifest_and_lock()
    {
        var client = Run(SampleClient.Kiota);

        Assert.Equal([], client.Findings);
        Assert.Equal(
            "18 files, 6 operations, 8 models, 1 enums; 12 names changed, 4 types qualified by their path.",
            client.Summary);
        Assert.Equal(SampleClient.Lock, client.Lock);
        Assert.Equal(SampleClient.Manifest.Manifest.Write(), client.Files["manifest.json"]);
        Assert.Equal(
            SampleClient.Code.OrderBy(file => file.Key, StringComparer.Ordinal),
            client.Files.Where(file => file.Key != "manifest.json").OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_lock_of_another_version_than_was_started_is_an_error() => Assert.Equal(
        "kiota-lock.json: written by Kiota 1.0.1, 1.34.1 was started.",
        Assert.Throws<SpecException>(() => Run(new(SampleClient.Kiota.Files, """{ "kiotaVersion": "1.0.1" }"""))).Message);

    [Fact]
    public void Names_that_collide_are_findings_without_a_lock_or_a_summary()
    {
        var client = Run(Snippet("namespace Api { public enum Log_Type { } public enum LogType { } }"));

        Assert.Equal(
            "Api: LogType: LogType and Log_Type would all get this name.",
            client.Findings[0].ToString());
        Assert.Equal(["Thing.cs"], client.Files.Keys);
        Assert.Equal(("", ""), (client.Lock, client.Summary));
    }

    [Fact]
    public void A_client_that_has_not_what_the_document_has_comes_with_findings()
    {
        var client = Run(Snippet("namespace OpenAIAdmin { public class OpenAIAdminClient { } }"));

        Assert.Contains(client.Findings, finding => finding.Place == "POST /organization/roles");
        Assert.StartsWith("1 files, 0 operations, 0 models, 0 enums; ", client.Summary);
    }

    [Fact]
    public void The_document_that_derive_makes_has_no_findings() => Assert.Empty(ReviewedDocument.Check(SampleClient.Inputs, document));

    [Fact]
    public void Any_other_byte_in_the_document_is_found() => Assert.All(
        (byte[][])[[.. document, (byte)'\n'], document[..^1], [.. Encoding.UTF8.Preamble, .. document], []],
        other => Assert.Equal(
            "spec/openai-admin.openapi.json: /: This is not what derive makes: run derive first.",
            Assert.Single(ReviewedDocument.Check(SampleClient.Inputs, other)).ToString()));

    [Fact]
    public void What_derive_complains_about_is_found_in_its_file()
    {
        var inputs = SampleClient.Inputs.With("responses", """{ "200": "Done.", "4XX": "Refused.", "5XX": "Failed.", "900": "Never." }""");

        Assert.Equal(("spec/words/responses.json", "900"), ReviewedDocument.Check(inputs, document).Select(finding => (finding.Source, finding.Place)).Single());
    }

    private static KiotaOutput Snippet(string code) => new(new Dictionary<string, string> { ["Thing.cs"] = code }, SampleClient.Kiota.Lock);

    private static RegeneratedClient Run(KiotaOutput output) =>
        Regeneration.Run(output, SampleClient.Document, SampleClient.KiotaVersion, RenamedSnippet.References);
}

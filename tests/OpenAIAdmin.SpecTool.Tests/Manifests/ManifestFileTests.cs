using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The manifest as a file: its text, and what is told of one that cannot be read.</summary>
public sealed class ManifestFileTests
{
    [Fact]
    public void A_text_is_hashed_as_it_is_written_to_disk() =>
        Assert.Equal("a57d698fdfb26492860a77ffce0af2d4f226db69434a211d270893388a76fa0b", ManifestBuilding.Sha256("Größe\n"));

    [Fact]
    public void A_document_that_is_no_JSON_is_refused() => Assert.StartsWith(
        "the document(1,1): ",
        Assert.Throws<SpecException>(() => ManifestBuilding.Run(SampleClient.Code, "<", SampleClient.KiotaVersion, ClientPlace.RootType)).Message);

    [Fact]
    public void Members_are_written_in_snake_case_and_those_without_a_value_as_null()
    {
        var text = new TinyClient().Agreeing().Write();

        Assert.Contains("\"request_information\": \"ToGetRequestInformation\"", text);
        Assert.Contains("\"body\": null", text);
        Assert.EndsWith("}\n", text);
    }

    [Fact]
    public void A_manifest_that_lacks_members_says_which()
    {
        var message = Assert.Throws<SpecException>(() => GeneratedManifest.Read("""{ "kiota": "1.34.1" }""")).Message;

        Assert.StartsWith("manifest.json: ", message);
        Assert.Contains("files", message);
    }

    [Fact]
    public void A_manifest_that_is_no_JSON_is_refused_with_line_and_column() =>
        Assert.StartsWith("manifest.json(1,", Assert.Throws<SpecException>(() => GeneratedManifest.Read("not JSON")).Message);
}

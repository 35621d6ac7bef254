using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What is said to Kiota, and what is read of its lock and of the manifest of tools.</summary>
public sealed class KiotaFilesTests
{
    [Fact]
    public void Kiota_is_told_all_that_the_client_depends_on() => Assert.Equal(
        "generate --language CSharp --openapi in.json --output out --class-name OpenAIAdminClient --namespace-name OpenAIAdmin"
        + " --exclude-backward-compatible --additional-data"
        + " --serializer Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory"
        + " --deserializer Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory"
        + " --structured-mime-types application/json --clean-output --log-level Warning",
        string.Join(' ', KiotaArguments.Generate("in.json", "out")));

    [Fact]
    public void A_lock_is_written_with_the_documents_place_in_the_repository_and_otherwise_as_it_was() => Assert.Equal(
        "{\n  \"descriptionHash\": \"A\",\n  \"descriptionLocation\": \"./spec/openai-admin.openapi.json\",\n  \"kiotaVersion\": \"1.34.1\"\n}\n",
        new KiotaLock("""{ "descriptionHash": "A", "descriptionLocation": "../x.json", "kiotaVersion": "1.34.1" }""").WriteForRepository());

    [Fact]
    public void A_lock_says_version_and_hash_or_nothing()
    {
        var whole = new KiotaLock("""{ "descriptionHash": "A", "kiotaVersion": "1.34.1" }""");
        var empty = new KiotaLock("{}");

        Assert.Equal(("A", "1.34.1"), (whole.DescriptionHash, whole.KiotaVersion));
        Assert.Equal((null, null), (empty.DescriptionHash, empty.KiotaVersion));
    }

    [Fact]
    public void A_lock_that_is_no_JSON_is_an_error_that_names_it() =>
        Assert.StartsWith("kiota-lock.json(1,1): ", Assert.Throws<SpecException>(() => new KiotaLock("<")).Message);

    [Fact]
    public void The_manifest_of_tools_pins_the_version() => Assert.Equal("1.34.1", ToolManifest.KiotaVersion(SampleClient.ToolManifest));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "tools": {} }""")]
    [InlineData("""{ "tools": { "microsoft.openapi.kiota": {} } }""")]
    [InlineData("""{ "tools": { "dotnet-stryker": { "version": "1.0.0" } } }""")]
    public void A_manifest_of_tools_without_kiota_is_an_error(string text) => Assert.Equal(
        ".config/dotnet-tools.json: no version of microsoft.openapi.kiota.",
        Assert.Throws<SpecException>(() => ToolManifest.KiotaVersion(text)).Message);

    [Fact]
    public void A_manifest_of_tools_that_is_no_JSON_is_an_error_that_names_it() =>
        Assert.StartsWith(".config/dotnet-tools.json(1,1): ", Assert.Throws<SpecException>(() => ToolManifest.KiotaVersion("<")).Message);
}

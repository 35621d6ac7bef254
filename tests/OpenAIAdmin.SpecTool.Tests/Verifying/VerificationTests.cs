using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Regenerating;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Each thing that is wrong gives one finding.</summary>
public sealed class VerificationTests
{
    private readonly CheckedIn checkedIn = new();

    [Fact]
    public Task What_regenerate_made_has_no_findings() => checkedIn.FindsAsync();

    [Fact]
    public Task An_edited_file()
    {
        checkedIn.Client["Models/Role.cs"] = [.. checkedIn.Client["Models/Role.cs"], (byte)'\n'];

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: Models/Role.cs: Edited: generated files are changed through spec/ only.");
    }

    [Fact]
    public Task A_byte_order_mark_is_an_edit()
    {
        checkedIn.Client["Models/Role.cs"] = [.. Encoding.UTF8.Preamble, .. checkedIn.Client["Models/Role.cs"]];

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: Models/Role.cs: Edited: generated files are changed through spec/ only.");
    }

    [Fact]
    public Task An_added_file()
    {
        checkedIn.Client["notes.txt"] = [];

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: notes.txt: Added: hand-written files belong beside the generated folder.");
    }

    [Fact]
    public Task A_removed_file()
    {
        checkedIn.Client.Remove("Models/AuditLogEventType.cs");

        return checkedIn.FindsAsync(
            "src/OpenAIAdmin/Generated: Models/AuditLogEventType.cs: Removed.",
            "src/OpenAIAdmin/Generated: AuditLogEventType: No type was generated for this component.");
    }

    [Fact]
    public Task A_document_of_another_day()
    {
        checkedIn.Document = Encoding.UTF8.GetBytes(SampleClient.Document.Replace("How many.", "How many"));

        return checkedIn.FindsAsync(
            "spec/openai-admin.openapi.json: /: This is not what derive makes: run derive first.",
            "kiota-lock.json: /descriptionHash: The client was generated from another document: run regenerate.",
            "src/OpenAIAdmin/Generated/manifest.json: /document: The client was generated from another document: run regenerate.");
    }

    [Fact]
    public Task A_lock_of_another_document()
    {
        var hash = new KiotaLock(checkedIn.Lock!).DescriptionHash!;
        checkedIn.Lock = checkedIn.Lock!.Replace(hash, new string('0', hash.Length));

        return checkedIn.FindsAsync("kiota-lock.json: /descriptionHash: The client was generated from another document: run regenerate.");
    }

    [Fact]
    public Task A_lock_that_is_missing()
    {
        checkedIn.Lock = null;

        return checkedIn.FindsAsync("kiota-lock.json: /: Missing: run regenerate.");
    }

    [Fact]
    public Task Another_version_of_kiota_in_the_tool_manifest()
    {
        checkedIn.ToolManifest = checkedIn.ToolManifest.Replace("1.34.1", "1.35.0");

        return checkedIn.FindsAsync(
            "kiota-lock.json: /kiotaVersion: 1.34.1, but .config/dotnet-tools.json says 1.35.0.",
            "src/OpenAIAdmin/Generated/manifest.json: /kiota: 1.34.1, but .config/dotnet-tools.json says 1.35.0.");
    }

    [Theory]
    [InlineData("{}", "Version node not found.")]
    [InlineData("[]", "Expected scalar value.")]
    public async Task A_document_that_is_no_OpenAPI_document_is_refused(string text, string reason)
    {
        checkedIn.Document = Encoding.UTF8.GetBytes(text);

        Assert.Equal(
            $"spec/openai-admin.openapi.json: {reason}",
            (await Assert.ThrowsAsync<SpecException>(() => checkedIn.FindsAsync())).Message);
    }

    [Fact]
    public Task Inputs_of_which_no_document_can_be_made()
    {
        checkedIn.Inputs = checkedIn.Inputs.With("responses", """{ "200": "Done.", "4XX": "Refused.", "5XX": "Failed.", "900": "Never." }""");

        return checkedIn.FindsAsync("spec/words/responses.json: 900: These words have no element: remove them.");
    }
}

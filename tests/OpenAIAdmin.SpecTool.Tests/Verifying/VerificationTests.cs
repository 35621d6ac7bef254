using System.Text;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;
using OpenAIAdmin.SpecTool.Verifying;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Each thing that is wrong gives one finding.</summary>
public sealed class VerificationTests
{
    private const string AuditLogs = "Organization/AuditLogs/AuditLogsRequestBuilder.cs";
    private const string Manifest = "manifest.json";

    private readonly Dictionary<string, byte[]> client = SampleClient.Bytes();
    private byte[] document = Encoding.UTF8.GetBytes(SampleClient.Document);
    private string? kiotaLock = SampleClient.Regenerated.Lock;
    private string toolManifest = SampleClient.ToolManifest;

    [Fact]
    public Task What_regenerate_made_has_no_findings() => FindsAsync();

    [Fact]
    public Task An_edited_file()
    {
        client["Models/Role.cs"] = [.. client["Models/Role.cs"], (byte)'\n'];

        return FindsAsync("src/OpenAIAdmin/Generated: Models/Role.cs: Edited: generated files are changed through spec/ only.");
    }

    [Fact]
    public Task A_byte_order_mark_is_an_edit()
    {
        client["Models/Role.cs"] = [.. Encoding.UTF8.Preamble, .. client["Models/Role.cs"]];

        return FindsAsync("src/OpenAIAdmin/Generated: Models/Role.cs: Edited: generated files are changed through spec/ only.");
    }

    [Fact]
    public Task An_added_file()
    {
        client["notes.txt"] = [];

        return FindsAsync("src/OpenAIAdmin/Generated: notes.txt: Added: hand-written files belong beside the generated folder.");
    }

    [Fact]
    public Task An_added_type_is_also_one_that_the_document_does_not_have()
    {
        client["Models/Extra.cs"] = "namespace OpenAIAdmin.Models; public enum Extra;"u8.ToArray();

        return FindsAsync(
            "src/OpenAIAdmin/Generated: Models/Extra.cs: Added: hand-written files belong beside the generated folder.",
            "src/OpenAIAdmin/Generated: OpenAIAdmin.Models.Extra: No component of the document stands behind this type.");
    }

    [Fact]
    public Task A_removed_file()
    {
        client.Remove("Models/AuditLogEventType.cs");

        return FindsAsync(
            "src/OpenAIAdmin/Generated: Models/AuditLogEventType.cs: Removed.",
            "src/OpenAIAdmin/Generated: AuditLogEventType: No type was generated for this component.");
    }

    [Fact]
    public Task A_builder_out_of_reach_is_found_though_the_manifest_agrees_with_the_file()
    {
        Edit(AuditLogs, "public async Task", "internal async Task");
        Edit(Manifest, ManifestBuilding.Sha256(SampleClient.Code[AuditLogs]), ManifestBuilding.Sha256(client[AuditLogs]));

        return FindsAsync("src/OpenAIAdmin/Generated: GET /organization/audit_logs: No public builder leads to this operation of the document.");
    }

    [Fact]
    public Task A_document_of_another_day()
    {
        document = Encoding.UTF8.GetBytes(SampleClient.Document.Replace("How many.", "How many"));

        return FindsAsync(
            "spec/openai-admin.openapi.json: /: This is not what derive makes: run derive first.",
            "kiota-lock.json: /descriptionHash: The client was generated from another document: run regenerate.",
            "src/OpenAIAdmin/Generated/manifest.json: /document: The client was generated from another document: run regenerate.");
    }

    [Fact]
    public Task A_lock_of_another_document()
    {
        var hash = new Regenerating.KiotaLock(kiotaLock!).DescriptionHash!;
        kiotaLock = kiotaLock!.Replace(hash, new string('0', hash.Length));

        return FindsAsync("kiota-lock.json: /descriptionHash: The client was generated from another document: run regenerate.");
    }

    [Fact]
    public Task A_lock_that_is_missing()
    {
        kiotaLock = null;

        return FindsAsync("kiota-lock.json: /: Missing: run regenerate.");
    }

    [Fact]
    public Task Another_version_of_kiota_in_the_tool_manifest()
    {
        toolManifest = toolManifest.Replace("1.34.1", "1.35.0");

        return FindsAsync(
            "kiota-lock.json: /kiotaVersion: 1.34.1, but .config/dotnet-tools.json says 1.35.0.",
            "src/OpenAIAdmin/Generated/manifest.json: /kiota: 1.34.1, but .config/dotnet-tools.json says 1.35.0.");
    }

    [Fact]
    public Task An_operation_that_is_missing_in_the_manifest()
    {
        var manifest = GeneratedManifest.Read(SampleClient.Regenerated.Files[Manifest]);
        manifest.Operations.Remove("GET /organization/audit_logs");
        client[Manifest] = Encoding.UTF8.GetBytes(manifest.Write());

        return FindsAsync(
            "src/OpenAIAdmin/Generated/manifest.json: GET /organization/audit_logs: The document has this operation, the manifest has not.");
    }

    [Fact]
    public Task A_manifest_that_names_what_the_client_does_not_have()
    {
        Edit(Manifest, "\"EffectiveAtGt\"", "\"EffectiveAfter\"");

        return FindsAsync("src/OpenAIAdmin/Generated: manifest.json: This is not what the client's code says: run regenerate.");
    }

    [Fact]
    public Task A_manifest_that_is_missing()
    {
        client.Remove(Manifest);

        return FindsAsync("src/OpenAIAdmin/Generated: manifest.json: Missing: run regenerate.");
    }

    private void Edit(string file, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(client[file]);
        Assert.Contains(old, text);
        client[file] = Encoding.UTF8.GetBytes(text.Replace(old, replacement));
    }

    private async Task FindsAsync(params string[] expected)
    {
        var findings = await Verification.RunAsync(new(SampleClient.Inputs, document, kiotaLock, toolManifest, client));

        Assert.Equal(expected, findings.Select(finding => finding.ToString()));
    }
}

using System.Text;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>The client is read from its code, whatever the manifest says about it.</summary>
public sealed class ClientVerificationTests
{
    private const string AuditLogs = "Organization/AuditLogs/AuditLogsRequestBuilder.cs";

    private readonly CheckedIn checkedIn = new();

    [Fact]
    public Task An_added_type_is_also_one_that_the_document_does_not_have()
    {
        checkedIn.Client["Models/Extra.cs"] = "namespace OpenAIAdmin.Models; public enum Extra;"u8.ToArray();

        return checkedIn.FindsAsync(
            "src/OpenAIAdmin/Generated: Models/Extra.cs: Added: hand-written files belong beside the generated folder.",
            "src/OpenAIAdmin/Generated: OpenAIAdmin.Models.Extra: No component of the document stands behind this type.");
    }

    [Fact]
    public Task A_builder_out_of_reach_is_found_though_the_manifest_agrees_with_the_file()
    {
        checkedIn.Edit(AuditLogs, "public async Task", "internal async Task");
        checkedIn.Edit(CheckedIn.Manifest, ManifestBuilding.Sha256(SampleClient.Code[AuditLogs]), ManifestBuilding.Sha256(checkedIn.Client[AuditLogs]));

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: GET /organization/audit_logs: No public builder leads to this operation of the document.");
    }

    [Fact]
    public Task An_operation_that_is_missing_in_the_manifest()
    {
        var manifest = GeneratedManifest.Read(Encoding.UTF8.GetString(checkedIn.Client[CheckedIn.Manifest]));
        manifest.Operations.Remove("GET /organization/audit_logs");
        checkedIn.Client[CheckedIn.Manifest] = Encoding.UTF8.GetBytes(manifest.Write());

        return checkedIn.FindsAsync(
            "src/OpenAIAdmin/Generated/manifest.json: GET /organization/audit_logs: The document has this operation, the manifest has not.");
    }

    [Fact]
    public Task A_manifest_that_names_what_the_client_does_not_have()
    {
        checkedIn.Edit(CheckedIn.Manifest, "\"EffectiveAtGt\"", "\"EffectiveAfter\"");

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: manifest.json: This is not what the client's code says: run regenerate.");
    }

    [Fact]
    public Task A_manifest_that_is_missing()
    {
        checkedIn.Client.Remove(CheckedIn.Manifest);

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: manifest.json: Missing: run regenerate.");
    }

    [Fact]
    public Task A_manifest_that_names_an_operation_too_many()
    {
        var manifest = GeneratedManifest.Read(Encoding.UTF8.GetString(checkedIn.Client[CheckedIn.Manifest]));
        manifest.Operations.Add("PUT /organization/roles", manifest.Operations["POST /organization/roles"]);
        checkedIn.Client[CheckedIn.Manifest] = Encoding.UTF8.GetBytes(manifest.Write());

        return checkedIn.FindsAsync(
            "src/OpenAIAdmin/Generated/manifest.json: PUT /organization/roles: The manifest has this operation, the document has not.");
    }

    [Fact]
    public Task A_manifest_that_cannot_be_read()
    {
        checkedIn.Client[CheckedIn.Manifest] = "[]"u8.ToArray();

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: manifest.json: Not readable: manifest.json: the top level is not a JSON object.");
    }

    [Fact]
    public Task A_client_that_cannot_be_read()
    {
        checkedIn.Client["Models/Copy.cs"] = checkedIn.Client["Models/Role.cs"];

        return checkedIn.FindsAsync(
            "src/OpenAIAdmin/Generated: Models/Copy.cs: Added: hand-written files belong beside the generated folder.",
            "src/OpenAIAdmin/Generated: /: OpenAIAdmin.Models.Role is declared twice in the generated client.");
    }

    [Fact]
    public Task Only_code_is_read_as_code()
    {
        checkedIn.Client["Models/Role.cs.txt"] = checkedIn.Client["Models/Role.cs"];

        return checkedIn.FindsAsync("src/OpenAIAdmin/Generated: Models/Role.cs.txt: Added: hand-written files belong beside the generated folder.");
    }
}

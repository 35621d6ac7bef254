using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Whatever goes wrong, the client and the lock of yesterday stay as they are, byte for byte.</summary>
public sealed class RefusedRegenerationTests : IDisposable
{
    private readonly ClientRepository repository = new();

    [Fact]
    public Task A_line_that_begins_with_fail_is_an_error_though_kiota_ends_with_0() => RefusesAsync(
        "printf 'fail: Kiota.Builder.KiotaBuilder[1]\\n      no type\\n'",
        ExitCodes.Kiota,
        "error: Kiota complains:\nfail: Kiota.Builder.KiotaBuilder[1] no type\n");

    [Fact]
    public Task A_line_that_begins_with_warn_is_an_error_and_all_are_listed() => RefusesAsync(
        "printf 'warn: One\\n      first\\nwarn: Two\\n' >&2",
        ExitCodes.Kiota,
        "error: Kiota complains:\nwarn: One first\nwarn: Two\n");

    [Fact]
    public Task Colours_do_not_hide_a_warning() => RefusesAsync(
        "printf '\\033[33mwarn\\033[39m: Coloured\\n'", ExitCodes.Kiota, "error: Kiota complains:\nwarn: Coloured\n");

    [Fact]
    public Task Another_exit_code_than_0_is_an_error() => RefusesAsync(
        "echo out of luck; exit 3", ExitCodes.Kiota, "error: Kiota ended with 3:\nGeneration completed successfully\nout of luck\n");

    [Fact]
    public Task A_missing_lock_is_an_error() => RefusesAsync(
        "rm \"$out/kiota-lock.json\"", ExitCodes.Kiota, "error: Kiota wrote no kiota-lock.json.\n");

    [Fact]
    public Task An_empty_client_is_an_error() => RefusesAsync(
        "find \"$out\" -name '*.cs' -delete", ExitCodes.Kiota, "error: Kiota wrote no client.\n");

    [Fact]
    public Task A_client_that_lacks_an_operation_is_refused_with_findings() => RefusesAsync(
        "sed -i 's/Method.POST/Method.PUT/' \"$out/Organization/Roles/RolesRequestBuilder.cs\"",
        ExitCodes.Findings,
        """
        src/OpenAIAdmin/Generated: POST /organization/roles: No public builder leads to this operation of the document.
        src/OpenAIAdmin/Generated: PUT /organization/roles: OpenAIAdmin.Organization.Roles.OrganizationRolesRequestBuilder has this operation, the document has not.
        2 findings; nothing was written.

        """);

    [Fact]
    public Task A_collision_of_names_is_refused_with_findings() => RefusesAsync(
        "sed -i 's/public enum AuditLogEventType/public enum AuditLogEvent_Type {} public enum AuditLogEventType/' \"$out/Models/AuditLogEventType.cs\"",
        ExitCodes.Findings,
        """
        OpenAIAdmin.Models: AuditLogEventType: AuditLogEventType and AuditLogEvent_Type would all get this name.
        types: AuditLogEventType: OpenAIAdmin.Models.AuditLogEventType and OpenAIAdmin.Models.AuditLogEvent_Type would share this name: no public type name may stand in two places.
        2 findings; nothing was written.

        """);

    [Fact]
    public async Task A_document_that_derive_does_not_make_is_refused_before_kiota_runs()
    {
        using var kiota = new FakeKiota();
        repository.Write("spec/openai-admin.openapi.json", SampleClient.Document + "\n");

        await RefusesAsync(
            kiota,
            ExitCodes.Findings,
            "spec/openai-admin.openapi.json: /: This is not what derive makes: run derive first.\n1 findings; nothing was written.\n");
        Assert.False(kiota.HasGenerated);
    }

    [Fact]
    public async Task Inputs_with_findings_are_refused_before_kiota_runs()
    {
        using var kiota = new FakeKiota();
        repository.Write("spec/words/responses.json", """{ "200": "Done.", "4XX": "Refused." }""");

        await RefusesAsync(kiota, ExitCodes.Findings, "spec/words/responses.json: 5XX: ");
        Assert.False(kiota.HasGenerated);
    }

    [Fact]
    public async Task A_swap_that_fails_half_way_is_taken_back()
    {
        using var kiota = new FakeKiota();
        File.Delete(repository.PathOf("kiota-lock.json"));
        repository.Write("kiota-lock.json/a-folder-is-in-the-way", "");
        var before = repository.Snapshot();

        var error = await Assert.ThrowsAsync<SpecException>(() => repository.RegenerateAsync(kiota));

        Assert.StartsWith("src/OpenAIAdmin/Generated was not replaced and is as it was:", error.Message);
        Assert.Equal(before, repository.Snapshot());
    }

    public void Dispose() => repository.Dispose();

    private async Task RefusesAsync(string then, int exitCode, string error)
    {
        using var kiota = new FakeKiota(then: then);
        await RefusesAsync(kiota, exitCode, error);
    }

    private async Task RefusesAsync(FakeKiota kiota, int exitCode, string error)
    {
        var before = repository.Snapshot();

        var run = await repository.RegenerateAsync(kiota);

        Assert.StartsWith(error, run.Error);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(before, repository.Snapshot());
    }
}

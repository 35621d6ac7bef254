using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What the manifest says about the sample.</summary>
public sealed class ManifestTests
{
    private readonly string text = SampleClient.Manifest.Manifest.Write();

    private JsonNode Manifest => JsonNode.Parse(text)!;

    [Fact]
    public void The_sample_agrees_with_its_document() => Assert.Equal([], SampleClient.Manifest.Findings);

    [Fact]
    public void An_operation_with_a_query_names_builder_way_methods_and_properties() => Says(
        """
        {
          "builder": "OpenAIAdmin.Organization.AuditLogs.AuditLogsRequestBuilder",
          "access": ["Organization", "AuditLogs"],
          "call": "GetAsync",
          "request_information": "ToGetRequestInformation",
          "query": {
            "type": "OpenAIAdmin.Organization.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters",
            "parameters": { "after": "After", "effective_at[gt]": "EffectiveAtGt", "event_types[]": "EventTypes", "limit": "Limit" }
          },
          "body": null,
          "response": "OpenAIAdmin.Models.AuditLogList"
        }
        """,
        Manifest["operations"]!["GET /organization/audit_logs"]);

    [Fact]
    public void An_operation_with_a_body_names_its_type() => Says(
        """
        {
          "builder": "OpenAIAdmin.Organization.Roles.OrganizationRolesRequestBuilder",
          "access": ["Organization", "Roles"],
          "call": "PostAsync",
          "request_information": "ToPostRequestInformation",
          "query": null,
          "body": "OpenAIAdmin.Models.CreateRoleRequest",
          "response": "OpenAIAdmin.Models.CreatedRole"
        }
        """,
        Manifest["operations"]!["POST /organization/roles"]);

    [Fact]
    public void An_indexer_on_the_way_is_its_path_parameter() => Says(
        """["Projects", "{project_id}", "Roles", "{role_id}"]""",
        Manifest["operations"]!["GET /projects/{project_id}/roles/{role_id}"]!["access"]);

    [Fact]
    public void A_required_query_parameter_is_found_in_its_own_form_of_the_url_template() => Says(
        """{ "after": "After", "limit": "Limit", "since": "Since" }""",
        Manifest["operations"]!["GET /projects/{project_id}/roles"]!["query"]!["parameters"]);

    [Fact]
    public void A_model_has_its_members_by_wire_name() => Says(
        """{ "type": "OpenAIAdmin.Models.AuditLogList", "members": { "data": "Data", "has_more": "HasMore" } }""",
        Manifest["models"]!["AuditLogList"]);

    [Fact]
    public void A_model_has_inherited_members_too() => Says(
        """{ "audit_log_id": "AuditLogId", "id": "Id", "name": "Name" }""",
        Manifest["models"]!["CreatedRole"]!["members"]);

    [Fact]
    public void An_enum_has_its_members_by_value() => Says(
        """
        {
          "type": "OpenAIAdmin.Models.AuditLogEventType",
          "members": { "role.created": "RoleCreated", "role.deleted": "RoleDeleted" }
        }
        """,
        Manifest["enums"]!["AuditLogEventType"]);

    [Fact]
    public void Every_file_and_the_document_are_named_with_their_hash()
    {
        Assert.Equal(ManifestBuilding.Sha256(SampleClient.Document), (string?)Manifest["document"]);
        Assert.Equal(
            SampleClient.Code.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key} {ManifestBuilding.Sha256(file.Value)}"),
            Manifest["files"]!.AsObject().Select(file => $"{file.Key} {file.Value}"));
    }

    [Fact]
    public void A_manifest_reads_what_it_wrote() => Assert.Equal(text, GeneratedManifest.Read(text).Write());

    private static void Says(string expected, JsonNode? actual) =>
        Assert.Equal(JsonText.WriteLine(JsonNode.Parse(expected)), JsonText.WriteLine(actual));
}

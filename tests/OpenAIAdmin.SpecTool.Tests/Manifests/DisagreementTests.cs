using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Whatever stands in the document and not in the client, or the other way round, is a finding.</summary>
public sealed class DisagreementTests
{
    private const string AuditLogs = "Organization/AuditLogs/AuditLogsRequestBuilder.cs";
    private const string Roles = "Organization/Roles/OrganizationRolesRequestBuilder.cs";

    private readonly JsonObject document = JsonText.ReadObject(SampleClient.Document, "sample");
    private readonly Dictionary<string, string> client = new(SampleClient.Code);

    [Fact]
    public void An_operation_that_no_builder_reaches()
    {
        var roles = document["paths"]!["/organization/roles"]!.AsObject();
        roles["put"] = roles["get"]!.DeepClone();

        Finds("PUT /organization/roles: No public builder leads to this operation of the document.");
    }

    [Fact]
    public void A_builder_to_which_no_public_property_leads()
    {
        Edit("Organization/OrganizationRequestBuilder.cs", "public global::OpenAIAdmin.Organization.AuditLogs", "internal global::OpenAIAdmin.Organization.AuditLogs");

        Finds("GET /organization/audit_logs: No public builder leads to this operation of the document.");
    }

    [Fact]
    public void An_operation_that_the_document_has_not()
    {
        document["paths"]!["/organization/roles"]!.AsObject().Remove("post");

        Finds("POST /organization/roles: OpenAIAdmin.Organization.Roles.OrganizationRolesRequestBuilder has this operation, the document has not.");
    }

    [Fact]
    public void A_parameter_without_a_property()
    {
        document["paths"]!["/organization/roles"]!["get"]!["parameters"]!.AsArray()
            .Add(new JsonObject { ["in"] = "query", ["name"] = "order" });

        Finds("GET /organization/roles: No property sends the query parameter 'order'.");
    }

    [Fact]
    public void A_property_without_a_parameter()
    {
        document["paths"]!["/organization/audit_logs"]!["get"]!["parameters"]!.AsArray().RemoveAt(0);

        Finds("GET /organization/audit_logs: The property of 'effective_at[gt]' stands for no query parameter of the document.");
    }

    [Fact]
    public void A_property_for_which_the_url_has_no_place()
    {
        Edit(AuditLogs, "{?after*,effective_at%5Bgt%5D*,event_types%5B%5D*,limit*}", "{?after*,effective_at%5Bgt%5D*,limit*}");

        Finds("GET /organization/audit_logs: The URL template has no place for the query parameter 'event_types[]'.");
    }

    [Fact]
    public void An_indexer_of_another_path_parameter()
    {
        Edit("Projects/ProjectsRequestBuilder.cs", "urlTplParams.Add(\"project_id\"", "urlTplParams.Add(\"id\"");

        Finds(
            "GET /projects/{project_id}/roles: The way to it is indexed by {id}, its path by {project_id}.",
            "GET /projects/{project_id}/roles/{role_id}: The way to it is indexed by {id}{role_id}, its path by {project_id}{role_id}.");
    }

    [Fact]
    public void A_body_of_another_type()
    {
        document["paths"]!["/organization/roles"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"] = References.ToSchema("Role");

        Finds("POST /organization/roles: OpenAIAdmin.Models.CreateRoleRequest is sent as its body, which is no type of the document's.");
    }

    [Fact]
    public void A_response_of_another_type()
    {
        Edit(Roles, "SendAsync<global::OpenAIAdmin.Models.RoleList>", "SendAsync<global::OpenAIAdmin.Models.Role>");

        Finds("GET /organization/roles: OpenAIAdmin.Models.Role is read as its response, which is no type of the document's.");
    }

    [Fact]
    public void A_component_without_a_type_and_a_type_without_a_component()
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        schemas["Log"] = schemas["AuditLog"]!.DeepClone();
        schemas.Remove("AuditLog");

        Finds(
            "Log: No type was generated for this component.",
            "OpenAIAdmin.Models.AuditLog: No component of the document stands behind this type.");
    }

    [Fact]
    public void A_member_that_is_not_read_and_one_that_is_read_in_vain()
    {
        Edit("Models/AuditLog.cs", "{ \"effective_at\", n", "{ \"at\", n");

        Finds(
            "AuditLog: OpenAIAdmin.Models.AuditLog has nothing for the member 'effective_at'.",
            "AuditLog: OpenAIAdmin.Models.AuditLog has 'at', which is no member of the component.");
    }

    [Fact]
    public void An_enum_value_under_another_name_than_the_documents()
    {
        Edit("Models/AuditLogEventType.cs", "RoleCreated,", "Rolecreated,");

        Finds("OpenAIAdmin.Models.AuditLogEventType: 'role.created' is named RoleCreated in the document and Rolecreated in the client.");
    }

    private void Edit(string file, string old, string replacement)
    {
        Assert.Contains(old, client[file]);
        client[file] = client[file].Replace(old, replacement);
    }

    private void Finds(params string[] expected) => Assert.Equal(
        expected.Select(finding => $"src/OpenAIAdmin/Generated: {finding}"),
        ManifestBuilding.Run(client, JsonText.Write(document), SampleClient.KiotaVersion, ClientPlace.RootType)
            .Findings.Select(finding => finding.ToString()));
}

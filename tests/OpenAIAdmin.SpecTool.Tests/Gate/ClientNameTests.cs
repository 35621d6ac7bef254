using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Gate;
using OpenAIAdmin.SpecTool.Manifests;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A changed part of the contract is named as it is called in C#, so that nobody has to look for it.</summary>
public sealed class ClientNameTests
{
    private static readonly GeneratedManifest Client = GeneratedManifest.Read(
        File.ReadAllText(Path.Combine(CaseFolders.Repository, ClientPlace.Folder, GeneratedManifest.FileName)));

    [Theory]
    [InlineData("/components/schemas/CostsResult/properties/line_item/deprecated", "true", "CostsUsageResult.LineItem")]
    [InlineData("/components/schemas/Project/properties/name/format", "\"x\"", "Project.Name")]
    [InlineData("/components/schemas/AuditLog/properties/api_key.created/properties/data/properties/scopes/items/format", "\"x\"", "AuditLogApiKeyCreatedData.Scopes")]
    [InlineData("/components/schemas/Project/properties/new_member", """{ "type": "string" }""", "Project.NewMember")]
    [InlineData("/paths/~1organization~1costs/get/parameters/query:limit/schema/default", "3", "CostsRequestBuilderGetQueryParameters.Limit")]
    [InlineData("/paths/~1organization~1costs/get/parameters/query:project_ids/schema/items/format", "\"x\"", "CostsRequestBuilderGetQueryParameters.ProjectIds")]
    [InlineData("/paths/~1organization~1costs/get/deprecated", "true", "client.Organization.Costs.GetAsync")]
    [InlineData("/paths/~1organization~1projects~1{project_id}/get/responses/418", "{}", "client.Organization.Projects[\"{project_id}\"].GetAsync")]
    public void A_changed_place_is_named(string at, string value, string name) =>
        Assert.Contains(Messages(document => Set(document, new(at), JsonNode.Parse(value))), message => message.EndsWith($"In C#: `{name}`."));

    [Fact]
    public void What_is_gone_is_named_as_it_was() => Assert.Contains(
        Messages(document => ChangedUpstream.Schema(document, "Project")["properties"]!.AsObject().Remove("archived_at")),
        message => message.EndsWith("In C#: `Project.ArchivedAt`."));

    [Fact]
    public void A_renamed_parameter_says_what_becomes_of_its_property() => Assert.Contains(
        Messages(document => Set(document, new("/paths/~1organization~1costs/get/parameters/query:page/name"), "cursor")),
        message => message.EndsWith("its C# property `Page` becomes `Cursor`, which breaks callers."));

    private static IEnumerable<string> Messages(Action<JsonObject> change) =>
        UpstreamGate.Run(ReviewedSpec.Input, null, ReviewedSpec.Input.Upstream(change), "upstream.json", ChangedUpstream.Today, Client)
            .Findings.Select(reported => reported.Finding.Message);

    private static void Set(JsonObject document, JsonPointer at, JsonNode? value) => at.Parent.Find(document)!.AsObject()[at.Last] = value;
}

using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Tests.Harness;

namespace OpenAIAdmin.Generators.Tests;

/// <summary>What is said of a document in which something of the union is wrong, and at which place of it.</summary>
public class DiagnosticTests
{
    private const string Costs = "organization.costs.result";

    [Fact]
    public void A_discriminator_without_a_mapping_is_reported() => AssertFound(
        root => root.Schema(DocumentEdits.Base)["discriminator"]!.AsObject().Remove("mapping"),
        "OADM0002", "\"discriminator\"", "has no mapping");

    [Fact]
    public void An_empty_mapping_is_reported() => AssertFound(
        root => root.Mapping().Clear(), "OADM0002", "\"discriminator\"", "mapping is empty");

    [Fact]
    public void A_union_without_a_discriminator_is_reported() => AssertFound(
        root => root.Schema(DocumentEdits.Base).Remove("discriminator"), "OADM0002", "\"WireUsageResult\"", "no discriminator");

    [Fact]
    public void A_tag_that_stands_twice_is_reported()
    {
        const string Entry = $"\"{Costs}\": \"#/components/schemas/WireCostsUsageResult\",";
        var document = Small(_ => { }).Replace(Entry, Entry + " " + Entry, StringComparison.Ordinal);

        AssertFound(document, "OADM0003", $"\"{Costs}\"", "the mapping has it twice");
    }

    [Fact]
    public void Two_tags_that_give_one_name_are_reported() => AssertFound(
        root => root.Mapping()["organization.usage.costs.result"] = "#/components/schemas/WireCostsUsageResult",
        "OADM0003", "\"organization.usage.costs.result\"", "gives the name 'Costs' as well");

    [Theory]
    [InlineData("organization.usage.unknown.result")]
    [InlineData("organization.usage.%.result")]
    public void A_tag_that_gives_no_name_is_reported(string tag) => AssertFound(
        root => root.Mapping()[tag] = "#/components/schemas/WireCostsUsageResult",
        "OADM0003", $"\"{tag}\"", "cannot be the name of a case");

    [Fact]
    public void A_case_without_properties_is_reported() => AssertFound(
        root => root.Own("WireImagesUsageResult").Remove("properties"), "OADM0004", "\"WireImagesUsageResult\"", "no properties");

    [Fact]
    public void A_case_with_the_tag_only_is_reported() => AssertFound(
        root => root.Own("WireImagesUsageResult")["properties"] = new JsonObject { ["object"] = new JsonObject { ["const"] = "x" } },
        "OADM0004", "\"WireImagesUsageResult\"", "no properties");

    [Theory]
    [InlineData("""{ "type": "integer" }""")]
    [InlineData("""{ "type": "number" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("""{ "type": ["string", "integer"] }""")]
    [InlineData("""{ "$ref": "#/components/schemas/WireImagesUsageResult" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Nowhere" }""")]
    [InlineData("""{ }""")]
    [InlineData("true")]
    public void A_member_whose_type_is_not_known_is_reported(string schema) => AssertFound(
        root => root.Properties("WireImagesUsageResult")["images"] = JsonNode.Parse(schema),
        "OADM0005", "\"images\"", "'images' of the schema 'WireImagesUsageResult'");

    [Fact]
    public void More_members_than_a_mask_has_bits_are_reported() => AssertFound(
        root =>
        {
            foreach (var i in Enumerable.Range(0, 62)) root.Properties("WireImagesUsageResult")[$"zz_{i:00}"] = JsonNode.Parse("""{ "type": "string" }""");
        },
        "OADM0005", "\"zz_54\"", "at most 62 members");

    [Fact]
    public void A_case_without_its_version_is_reported() => AssertFound(
        root => root.Schema("WireImagesUsageResult").Remove("x-since"), "OADM0006", "\"WireImagesUsageResult\"", "it is missing");

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("\"1\"")]
    [InlineData("\"1.2.3\"")]
    [InlineData("\"1.2\\n\"")]
    [InlineData("\"123456.0\"")]
    [InlineData("0.1")]
    public void A_version_that_is_none_is_reported(string since) => AssertFound(
        root => root.Schema("WireImagesUsageResult")["x-since"] = JsonNode.Parse(since), "OADM0006", since, "no version of two numbers");

    [Theory]
    [InlineData("kind", "Kind")]
    [InlineData("model_", "Model")]
    [InlineData("present_members", "PresentMembers")]
    [InlineData("try_get_costs", "TryGetCosts")]
    [InlineData("--", "")]
    public void A_member_whose_name_is_taken_is_reported(string member, string property) => AssertFound(
        root => root.Properties("WireImagesUsageResult")[member] = JsonNode.Parse("""{ "type": "string" }"""),
        "OADM0007", $"\"{member}\"", $"cannot become the property '{property}'");

    [Theory]
    [InlineData("\"#/components/schemas/Nowhere\"", "no such schema")]
    [InlineData("\"elsewhere.json#/x\"", "no such schema")]
    [InlineData("7", "no such schema")]
    [InlineData("\"#/components/schemas/WireCostAmount\"", "allOf does not refer")]
    public void A_tag_that_leads_to_no_case_is_reported(string target, string cause) => AssertFound(
        root => root.Mapping()[Costs] = JsonNode.Parse(target), "OADM0008", target, cause);

    [Fact]
    public void A_tag_that_leads_to_a_case_of_another_base_is_reported() => AssertFound(
        root => root.Schema("WireCostsUsageResult")["allOf"]![0]!["$ref"] = "#/components/schemas/WireCostAmount",
        "OADM0008", "\"#/components/schemas/WireCostsUsageResult\"", "allOf does not refer to 'WireUsageResult'");

    [Fact]
    public void All_that_is_wrong_is_reported_at_once()
    {
        var found = Generation.Of(Small(root =>
        {
            root.Schema("WireImagesUsageResult").Remove("x-since");
            root.Own("WireCostsUsageResult").Remove("properties");
        })).Diagnostics;

        Assert.Equal(["OADM0004", "OADM0006"], found.Select(d => d.Id).Order());
    }

    private static string Small(Action<JsonObject> edit) => DocumentEdits.Edit(DocumentEdits.Small(Repository.Document), edit);

    private static void AssertFound(Action<JsonObject> edit, string id, string place, string words) =>
        AssertFound(Small(edit), id, place, words);

    private static void AssertFound(string document, string id, string place, string words)
    {
        var generation = Generation.Of(document);
        var found = Assert.Single(generation.Diagnostics);

        Assert.Equal((id, DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains(words, found.GetMessage(), StringComparison.Ordinal);
        DocumentPlaces.AssertAt(place, document, found.Location);
        Assert.DoesNotContain("UsageResult.g.cs", generation.Sources.Keys);
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UnfollowableReferenceTests
{
    [Theory]
    [InlineData("#/components/schemas/Lost", "leads nowhere")]
    [InlineData("#/components/schemas/Thing/properties/lost", "leads nowhere")]
    [InlineData("#anchor", "leads nowhere")]
    [InlineData("#?components/schemas/Thing", "leads nowhere")]
    [InlineData("other.json#/Thing", "leads to another file")]
    [InlineData("https://example.com/thing.json", "leads to another file")]
    [InlineData("#/paths/~1chairs", "leads out of the admin surface")]
    public void A_reference_that_cannot_be_followed_is_named_with_its_place(string target, string why)
    {
        var document = Document();
        document["components"]!["schemas"]!["Thing"]!["items"] = new JsonObject { ["$ref"] = target };

        Assert.Equal(
            $"1 problem in the admin surface:\n  /components/schemas/Thing/items/$ref {why}: {target}", Refusal(document));
    }

    [Theory]
    [InlineData("#/components/schemas/Thing/properties/size")]
    [InlineData("#/components/schemas/Sp%61ced")]
    [InlineData("#/paths/~1projects/get")]
    public void References_into_the_inside_of_the_slice_and_percent_signs_are_understood(string target)
    {
        var document = Document();
        document["components"]!["schemas"]!["Thing"]!["items"] = new JsonObject { ["$ref"] = target };

        Assert.NotNull(AdminSurface.Slice(document));
    }

    [Fact]
    public void A_path_item_that_leads_nowhere_is_refused()
    {
        var document = Document();
        document["paths"]!["/organization/x"] = new JsonObject { ["$ref"] = "#/components/pathItems/Lost" };
        document["paths"]!["/organization/y"] = null;

        Assert.Equal(
            "2 problems in the admin surface:\n"
            + "  /paths/~1organization~1x/$ref leads nowhere: #/components/pathItems/Lost\n"
            + "  /paths/~1organization~1y is not an object",
            Refusal(document));
    }

    [Fact]
    public void Path_items_that_refer_to_each_other_end_in_a_refusal()
    {
        var document = Document();
        document["paths"]!["/organization/x"] = new JsonObject { ["$ref"] = "#/paths/~1organization~1y" };
        document["paths"]!["/organization/y"] = new JsonObject { ["$ref"] = "#/paths/~1organization~1x" };

        Assert.Contains("  /paths/~1organization~1x/$ref never gets to a path item\n", Refusal(document));
    }

    [Fact]
    public void Mappings_and_security_requirements_are_references_too()
    {
        var document = Document();
        document["components"]!["schemas"]!["Thing"]!["discriminator"] = JsonNode.Parse(
            """{ "propertyName": "a", "mapping": { "one": "Lost", "two": "#/components/schemas/Gone", "three": "other.json#/X" } }""");
        document["security"] = JsonNode.Parse("""[{ "Key": [] }]""");

        Assert.Equal(
            "4 problems in the admin surface:\n"
            + "  /components/schemas/Thing/discriminator/mapping/one leads nowhere: #/components/schemas/Lost\n"
            + "  /components/schemas/Thing/discriminator/mapping/two leads nowhere: #/components/schemas/Gone\n"
            + "  /components/schemas/Thing/discriminator/mapping/three leads to another file: other.json#/X\n"
            + "  /security/0/Key leads nowhere: #/components/securitySchemes/Key",
            Refusal(document));
    }

    [Fact]
    public void What_only_looks_like_a_reference_is_none()
    {
        var document = Document();
        var thing = document["components"]!["schemas"]!["Thing"]!;
        thing["example"] = JsonNode.Parse("""{ "$ref": "#/lost" }""");
        thing["default"] = JsonNode.Parse("""{ "$ref": "#/lost", "mapping": { "a": "Lost" } }""");
        thing["properties"]!["$ref"] = JsonNode.Parse("""{ "type": "string" }""");

        Assert.NotNull(AdminSurface.Slice(document));
    }

    [Fact]
    public void What_lies_outside_the_admin_surface_is_not_checked()
    {
        var document = Document();
        document["paths"]!["/chairs"] = JsonNode.Parse("""{ "get": { "requestBody": { "$ref": "#/lost" } } }""");

        Assert.NotNull(AdminSurface.Slice(document));
    }

    [Fact]
    public void A_long_list_is_cut_short()
    {
        var document = Document();
        var items = Enumerable.Range(0, 23).Select(i => new JsonObject { ["$ref"] = $"#/lost/{i}" });
        document["components"]!["schemas"]!["Thing"]!["anyOf"] = new JsonArray([.. items]);

        var lines = Refusal(document).Split('\n');

        Assert.Equal(22, lines.Length);
        Assert.Equal("23 problems in the admin surface:", lines[0]);
        Assert.Equal("  /components/schemas/Thing/anyOf/19/$ref leads nowhere: #/lost/19", lines[20]);
        Assert.Equal("  and 3 more", lines[21]);
    }

    private static string Refusal(JsonObject document) =>
        Assert.Throws<SpecException>(() => AdminSurface.Slice(document)).Message;

    private static JsonObject Document() => JsonNode.Parse(
        """
        { "paths": {
            "/chairs": {},
            "/projects": { "get": { "requestBody": { "content": { "text/plain": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } },
          "components": { "schemas": { "Thing": { "properties": { "size": {} } }, "Spaced": {} } } }
        """)!.AsObject();
}

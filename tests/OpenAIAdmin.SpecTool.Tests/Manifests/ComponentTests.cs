using System.Text.Json.Nodes;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which components of a document need a type of the client, and with what members.</summary>
public sealed class ComponentTests
{
    private readonly TinyClient client = new();

    [Theory]
    [InlineData("""{ "type": "object" }""")]
    [InlineData("""{ "type": ["object", "null"] }""")]
    [InlineData("""{ "type": ["null", "object"] }""")]
    [InlineData("""{ "allOf": [] }""")]
    [InlineData("""{ "properties": {} }""")]
    public void A_component_that_is_an_object_needs_a_type(string schema)
    {
        client.Schemas["Free"] = JsonNode.Parse(schema);

        client.Finds("Free: No type was generated for this component.");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "type": "string" }""")]
    [InlineData("""{ "type": ["string", "null"] }""")]
    [InlineData("""{ "oneOf": [] }""")]
    public void Another_component_needs_none(string schema)
    {
        client.Schemas["Free"] = JsonNode.Parse(schema);

        client.Agreeing();
    }

    [Fact]
    public void Members_are_those_of_all_parts_written_out_or_referred_to()
    {
        client.Schemas["Part"] = JsonNode.Parse("""{ "type": "string", "properties": { "id": {} } }""");
        client.Schemas["Thing"] = JsonNode.Parse("""
            { "properties": { "own": {} }, "allOf": [{ "$ref": "#/components/schemas/Part" }, { "allOf": [{ "properties": { "deep": {} } }] }] }
            """);

        client.Finds(
            "Part: No type was generated for this component.",
            "Thing: Api.Admin.Models.Thing has nothing for the member 'own'.",
            "Thing: Api.Admin.Models.Thing has nothing for the member 'deep'.");
    }

    [Fact]
    public void A_part_that_the_document_has_not_is_refused()
    {
        client.Schemas["Thing"]!["allOf"] = JsonNode.Parse("""[{ "$ref": "#/components/schemas/Gone" }]""");

        client.Refuses("The document has no component Gone.");
    }

    [Fact]
    public void Null_is_no_value_of_an_enum_and_a_number_is_one_by_its_digits()
    {
        client.Edit("\"red\"", "\"1\"");
        client.Schemas["Colour"]!["enum"] = new JsonArray(null, 1);

        client.Agreeing();
    }

    [Fact]
    public void Values_that_are_missing_on_either_side_are_found()
    {
        client.Schemas["Colour"]!["enum"] = new JsonArray("blue");

        client.Finds(
            "Colour: Api.Admin.Models.Colour has nothing for the value 'blue'.",
            "Colour: Api.Admin.Models.Colour has 'red', which is no value of the component.");
    }

    [Fact]
    public void A_name_is_held_against_the_clients_where_the_client_has_the_value()
    {
        client.Schemas["Colour"]!["x-ms-enum"] = JsonNode.Parse(
            """{ "values": [{ "value": "red", "name": "Rouge" }, { "value": "blue", "name": "Bleu" }] }""");
        client.Finds("Api.Admin.Models.Colour: 'red' is named Rouge in the document and Red in the client.");

        client.Schemas["Colour"]!["x-ms-enum"]!["values"]![0]!["name"] = "Red";
        client.Agreeing();
    }

    [Fact]
    public void What_is_missing_is_told_in_the_order_of_names()
    {
        foreach (var name in (string[])["b", "a"])
        {
            client.Schemas[name] = new JsonObject { ["type"] = "object" };
            client.Declare("Api.Admin.Models", $"public enum {name}Type {{ }}");
        }

        client.Finds(
            "a: No type was generated for this component.",
            "b: No type was generated for this component.",
            "Api.Admin.Models.aType: No component of the document stands behind this type.",
            "Api.Admin.Models.bType: No component of the document stands behind this type.");
    }

    [Fact]
    public void A_type_of_another_namespace_stands_for_no_component()
    {
        client.Declare("Api.Models", "public enum Tone { }");
        client.Schemas["Tone"] = new JsonObject { ["enum"] = new JsonArray() };

        client.Finds(
            "Tone: No type was generated for this component.",
            "Api.Models.Tone: No component of the document stands behind this type.");
    }

    [Fact]
    public void A_document_without_components_has_none()
    {
        client.Document.Remove("components");

        client.Finds(
            "Api.Admin.Models.Thing: No component of the document stands behind this type.",
            "Api.Admin.Models.Colour: No component of the document stands behind this type.");
    }
}

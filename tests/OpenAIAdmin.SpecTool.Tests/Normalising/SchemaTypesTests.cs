using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SchemaTypesTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "string")]
    [InlineData("""{ "type": ["string", "null"] }""", "string", "null")]
    [InlineData("""{ "$ref": "#/components/schemas/Other" }""")]
    public void A_type_is_one_name_or_a_list_of_them(string schema, params string[] types) =>
        Assert.Equal(types, SchemaTypes.Of(Parse(schema)));

    [Theory]
    [InlineData("""{ "type": "string" }""", """{ "type": ["string", "null"] }""")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": ["string", "null"] }""")]
    [InlineData("""{ "$ref": "#/a" }""", """{ "$ref": "#/a", "x-nullable": true }""")]
    [InlineData("{}", """{ "x-nullable": true }""")]
    public void Null_is_added_once_and_where_it_can_be_said(string before, string after)
    {
        var schema = Parse(before);

        SchemaTypes.AddNull(schema);

        SameJson.Assert(after, schema);
    }

    private static JsonObject Parse(string schema) => JsonNode.Parse(schema)!.AsObject();
}

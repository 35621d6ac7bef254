using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What a page says again refers to where it said so first; what only looks the same does not.</summary>
public sealed class PageRepeatTests
{
    private const string Get = "**get** `/organization/lamps`\n\n";
    private const string Put = "**put** `/organization/lamps`\n\n### Returns\n\n";
    private const string Said = "#/paths/~1organization~1lamps/get/";
    private const string Result = "responses/200/content/application~1json/schema";
    private const string Bulb = "object { watts }`\n  - `watts: number`\n";

    [Theory]
    [InlineData("### Query Parameters\n\n- `filter[]: " + Bulb, "parameters/query:filter/schema")]
    [InlineData("### Body Parameters\n\n- `watts: number`\n", "requestBody/content/application~1json/schema")]
    [InlineData("### Returns\n\n- `bulbs: array of " + Bulb, Result + "/properties/bulbs/items")]
    [InlineData("### Returns\n\n- `bulbs: map[" + "object { watts }]`\n  - `watts: number`\n", Result + "/properties/bulbs/additionalProperties")]
    public void A_repeated_object_refers_to_its_first_place(string first, string place) =>
        Assert.Equal(Said + place, (string?)Second($"{Get}{first}\n{Put}- `watts: number`\n")["$ref"]);

    [Theory]
    [InlineData("1 or 2", "12")]
    [InlineData("array of string", "array of number")]
    [InlineData("map[string]", "map[number]")]
    [InlineData("string", "optional string")]
    [InlineData("string or number", "string or boolean")]
    public void Objects_whose_members_differ_are_written_both(string first, string second) =>
        Assert.NotNull(Second($"{Get}### Returns\n\n- `a: {first}`\n\n{Put}- `a: {second}`\n")["properties"]);

    [Fact]
    public void Objects_whose_members_have_other_names_for_their_types_are_written_both() => Assert.NotNull(
        Second($"{Get}### Returns\n\n- `a: Lamp`\n  - `b: string`\n\n{Put}- `a: Bulb`\n  - `b: string`\n")["properties"]);

    [Fact]
    public void A_name_with_other_content_is_another_type() => SameJson.Assert(
        """{ "type": "object", "required": ["b"], "properties": { "b": { "type": "number" } } }""",
        Second($"{Get}### Returns\n\n- `Lamp object {{ a }}`\n  - `a: string`\n\n{Put}- `Lamp object {{ b }}`\n  - `b: number`\n"));

    [Fact]
    public void A_name_stays_where_its_content_stood_before_without_one()
    {
        var document = Read($"{Get}### Returns\n\n- `watts: number`\n\n{Put}- `Bulb {Bulb}");

        Assert.Equal("#/components/schemas/Bulb", (string?)Schema(document, "put")["$ref"]);
        Assert.Equal(Said + Result, (string?)document["components"]!["schemas"]!["Bulb"]!["$ref"]);
    }

    [Fact]
    public void Of_two_descriptions_of_a_name_in_each_other_the_outer_counts() => SameJson.Assert(
        """
        { "Lamp": { "type": "object", "required": ["a"], "properties": {
            "a": { "type": "object", "required": ["b"], "properties": { "b": { "type": "string" } } } } } }
        """,
        Read($"{Get}### Returns\n\n- `data: Lamp`\n\n## Domain Types\n\n### Lamp\n\n- `Lamp object {{ a }}`\n  - `a: Lamp`\n    - `b: string`\n")
            ["components"]!["schemas"]);

    private static JsonObject Read(string page) => ReferencePageReader.Read(page, "page.md").Document;

    private static JsonNode Second(string page) => Schema(Read(page), "put");

    private static JsonNode Schema(JsonObject document, string method) =>
        document["paths"]!["/organization/lamps"]![method]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
}

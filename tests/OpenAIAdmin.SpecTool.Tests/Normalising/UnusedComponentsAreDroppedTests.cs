using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UnusedComponentsAreDroppedTests
{
    [Fact]
    public void What_no_operation_reaches_goes_even_when_components_refer_to_it() =>
        Rule<UnusedComponentsAreDropped>.Turns(
            Reached("""
                , "Lost": { "$ref": "#/components/schemas/AlsoLost" }
                , "AlsoLost": { "properties": { "back": { "$ref": "#/components/schemas/Lost" } } }
                """),
            Reached(""));

    [Fact]
    public void What_stands_in_a_mapping_of_a_reached_union_stays() => Rule<UnusedComponentsAreDropped>.Leaves(
        TinyDocument.Of(
            """
            {
              "Base": { "discriminator": { "propertyName": "t", "mapping": { "a": "#/components/schemas/Case" } } },
              "Case": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "$ref": "#/components/schemas/Part" }] },
              "Part": { "type": "object" }
            }
            """,
            answer: """{ "$ref": "#/components/schemas/Base" }"""));

    private static JsonObject Reached(string more) => TinyDocument.Of(
        $$"""
        {
          "Order": { "type": "string" },
          "Request": { "properties": { "deep": { "items": { "$ref": "#/components/schemas/Deep" } } } },
          "Deep": { "additionalProperties": { "$ref": "#/components/schemas/Deep" } },
          "Answer": { "type": "object" }
          {{more}}
        }
        """,
        parameters: """[{ "in": "query", "name": "order", "schema": { "$ref": "#/components/schemas/Order" } }]""",
        body: """{ "$ref": "#/components/schemas/Request" }""",
        answer: """{ "type": "array", "items": { "$ref": "#/components/schemas/Answer" } }""");
}

using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ObjectParametersAreSplitTests
{
    private const string First = """{ "in": "query", "name": "after", "schema": { "type": "string" } }""";
    private const string Last = """{ "in": "query", "name": "limit", "schema": { "type": "integer" } }""";

    [Fact]
    public void An_object_becomes_one_parameter_for_each_member_at_its_own_place() =>
        Rule<ObjectParametersAreSplit>.Turns(
            TinyDocument.Of(parameters: $$"""
                [
                  {{First}},
                  {
                    "in": "query",
                    "name": "effective_at",
                    "required": false,
                    "schema": {
                      "type": "object",
                      "properties": { "lt": { "type": "integer" }, "gt": { "type": "integer", "minimum": 0 } }
                    }
                  },
                  {{Last}}
                ]
                """),
            TinyDocument.Of(parameters: $$"""
                [
                  {{First}},
                  { "in": "query", "name": "effective_at[gt]", "schema": { "type": "integer", "minimum": 0 } },
                  { "in": "query", "name": "effective_at[lt]", "schema": { "type": "integer" } },
                  {{Last}}
                ]
                """));

    [Fact]
    public void A_nullable_object_and_one_without_a_type_are_split_as_well() => Rule<ObjectParametersAreSplit>.Turns(
        TinyDocument.Of(parameters: """
            [
              { "in": "query", "name": "a", "schema": { "type": ["object", "null"], "properties": { "x": {} } } },
              { "in": "query", "name": "b", "schema": { "properties": { "y": { "$ref": "#/c" } } } }
            ]
            """),
        TinyDocument.Of(parameters: """
            [
              { "in": "query", "name": "a[x]", "schema": {} },
              { "in": "query", "name": "b[y]", "schema": { "$ref": "#/c" } }
            ]
            """));

    [Fact]
    public void Parameters_elsewhere_and_plain_ones_stay() => Rule<ObjectParametersAreSplit>.Leaves(
        TinyDocument.Of(
            parameters: $$"""
                [
                  {{First}},
                  { "in": "header", "name": "h", "schema": { "type": "object", "properties": { "x": {} } } },
                  { "in": "query", "name": "ids", "schema": { "type": "array", "items": { "type": "string" } } }
                ]
                """,
            body: """{ "type": "object", "properties": { "x": { "type": "object", "properties": { "y": {} } } } }"""));
}

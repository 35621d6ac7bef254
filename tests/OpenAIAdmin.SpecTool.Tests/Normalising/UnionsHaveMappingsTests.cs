using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UnionsHaveMappingsTests
{
    private const string Named = """{ "inline": { "/components/schemas/Bucket/properties/results/items": "Result" } }""";

    private const string Union = """
        {
          "oneOf": [{ "$ref": "#/components/schemas/Searches" }, { "$ref": "#/components/schemas/Costs" }],
          "discriminator": { "propertyName": "object" }
        }
        """;

    private const string Cases = """
        "Searches": {
          "type": "object",
          "required": ["object", "files"],
          "properties": {
            "object": { "type": "string", "enum": ["organization.usage.file_searches.result"] },
            "files": { "type": "integer" }
          }
        },
        "Costs": {
          "type": "object",
          "properties": {
            "object": { "type": "string", "enum": ["organization.costs.result"] },
            "amount": { "type": "number" }
          }
        }
        """;

    private const string Basis = """
        {
          "type": "object",
          "required": ["object"],
          "properties": { "object": { "type": "string" } },
          "discriminator": {
            "propertyName": "object",
            "mapping": {
              "organization.usage.file_searches.result": "#/components/schemas/Searches",
              "organization.costs.result": "#/components/schemas/Costs"
            }
          }
        }
        """;

    [Fact]
    public void A_union_becomes_a_base_with_a_mapping_from_the_constants_and_its_cases_children_without_the_tag() =>
        Rule<UnionsHaveMappings>.Turns(
            TinyDocument.Of($$"""{ "Bucket": {{Bucket(Union)}}, {{Cases}} }"""),
            TinyDocument.Of($$"""
                {
                  "Bucket": {{Bucket("""{ "$ref": "#/components/schemas/Result" }""")}},
                  "Result": {{Basis}},
                  {{Children("Result")}}
                }
                """),
            Named);

    [Fact]
    public void A_union_that_is_a_component_keeps_its_name() => Rule<UnionsHaveMappings>.Turns(
        TinyDocument.Of($$"""{ "Result": {{Union}}, {{Cases}} }"""),
        TinyDocument.Of($$"""{ "Result": {{Basis}}, {{Children("Result")}} }"""));

    [Fact]
    public void A_nullable_union_stays_nullable_where_it_is_used() => Rule<UnionsHaveMappings>.Turns(
        TinyDocument.Of($$"""{ "Bucket": {{Bucket(Union[..^1] + """, "x-nullable": true }""")}}, {{Cases}} }"""),
        TinyDocument.Of($$"""
            {
              "Bucket": {{Bucket("""{ "$ref": "#/components/schemas/Result", "x-nullable": true }""")}},
              "Result": {{Basis}},
              {{Children("Result")}}
            }
            """),
        Named);

    [Fact]
    public void One_union_may_stand_at_several_places() => Rule<UnionsHaveMappings>.Turns(
        TinyDocument.Of($$"""{ "Bucket": {{Bucket(Union)}}, "Page": {{Bucket(Union)}}, {{Cases}} }"""),
        TinyDocument.Of($$"""
            {
              "Bucket": {{Bucket("""{ "$ref": "#/components/schemas/Result" }""")}},
              "Page": {{Bucket("""{ "$ref": "#/components/schemas/Result" }""")}},
              "Result": {{Basis}},
              {{Children("Result")}}
            }
            """),
        names: """
            {
              "inline": {
                "/components/schemas/Bucket/properties/results/items": "Result",
                "/components/schemas/Page/properties/results/items": "Result"
              }
            }
            """);

    [Fact]
    public void A_union_in_a_body_or_an_answer_is_named_by_its_place() => Rule<UnionsHaveMappings>.Turns(
        TinyDocument.Of($$"""{ {{Cases}} }""", answer: Union),
        TinyDocument.Of(
            $$"""{ "Answer": {{Basis}}, {{Children("Answer")}} }""", answer: """{ "$ref": "#/components/schemas/Answer" }"""),
        names: """{ "inline": { "/paths/~1things/post/responses/200/content/application~1json/schema": "Answer" } }""");

    [Fact]
    public void Other_schemas_stay_as_they_are() => Rule<UnionsHaveMappings>.Leaves(TinyDocument.Of($$"""
        {
          "Any": { "anyOf": [{ "$ref": "#/components/schemas/Searches" }, { "$ref": "#/components/schemas/Costs" }] },
          "All": { "allOf": [{ "$ref": "#/components/schemas/Searches" }] },
          {{Cases}}
        }
        """));

    private static string Bucket(string items) =>
        $$"""{ "type": "object", "properties": { "results": { "type": "array", "items": {{items}} } } }""";

    private static string Children(string basis) => $$"""
        "Searches": {
          "allOf": [
            { "$ref": "#/components/schemas/{{basis}}" },
            { "type": "object", "required": ["files"], "properties": { "files": { "type": "integer" } } }
          ]
        },
        "Costs": {
          "allOf": [
            { "$ref": "#/components/schemas/{{basis}}" },
            { "type": "object", "properties": { "amount": { "type": "number" } } }
          ]
        }
        """;
}

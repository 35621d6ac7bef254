namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which rule speaks of which keyword of a schema, one by one.</summary>
public sealed class KeywordTests
{
    [Theory]
    [InlineData("maximum", "7", "3")]
    [InlineData("exclusiveMaximum", "7", "3")]
    [InlineData("maxLength", "7", "3")]
    [InlineData("maxItems", "7", "3")]
    [InlineData("maxProperties", "7", "3")]
    [InlineData("maxContains", "7", "3")]
    [InlineData("minimum", "3", "7")]
    [InlineData("exclusiveMinimum", "3", "7")]
    [InlineData("minLength", "3", "7")]
    [InlineData("minItems", "3", "7")]
    [InlineData("minProperties", "3", "7")]
    [InlineData("minContains", "3", "7")]
    public void A_limit_that_moves_inwards_refuses_more_and_one_that_moves_outwards_does_not(string keyword, string wide, string narrow)
    {
        Assert.Equal(["RequestLimitTightened"], OfParameter(keyword, wide, narrow));
        Assert.Equal(["ConstraintChanged"], OfParameter(keyword, narrow, wide));
    }

    [Theory]
    [InlineData("multipleOf", "2", "3")]
    [InlineData("pattern", "\"a\"", "\"b\"")]
    [InlineData("propertyNames", """{ "maxLength": 3 }""", """{ "pattern": "a" }""")]
    [InlineData("contains", """{ "const": 1 }""", "true")]
    [InlineData("unevaluatedProperties", "true", "false")]
    [InlineData("unevaluatedItems", "true", "false")]
    [InlineData("dependentRequired", """{ "a": ["b"] }""", """{ "a": ["c"] }""")]
    public void A_limit_without_a_direction_may_refuse_more_either_way(string keyword, string one, string other)
    {
        Assert.Contains("RequestLimitTightened", OfParameter(keyword, one, other));
        Assert.Contains("RequestLimitTightened", OfParameter(keyword, other, one));
    }

    [Theory]
    [InlineData("uniqueItems")]
    [InlineData("readOnly")]
    [InlineData("writeOnly")]
    public void A_switch_that_goes_off_refuses_nothing(string keyword)
    {
        Assert.Equal(["ConstraintChanged"], OfParameter(keyword, "true", "false"));
        Assert.Equal(["RequestLimitTightened"], OfParameter(keyword, "false", "true"));
    }

    [Theory]
    [InlineData("type", "\"string\"", "\"integer\"")]
    [InlineData("oneOf", """[{ "type": "string" }]""", """[{ "type": "integer" }]""")]
    [InlineData("anyOf", """[{ "type": "string" }]""", """[{ "type": "integer" }]""")]
    [InlineData("allOf", """[{ "type": "string" }]""", """[{ "type": "integer" }]""")]
    [InlineData("not", """{ "type": "string" }""", null)]
    [InlineData("items", """{ "type": "string" }""", null)]
    [InlineData("additionalProperties", """{ "type": "string" }""", "false")]
    [InlineData("enum", """["a"]""", null)]
    [InlineData("if", """{ "type": "string" }""", null)]
    [InlineData("then", """{ "type": "string" }""", null)]
    [InlineData("else", """{ "type": "string" }""", null)]
    [InlineData("prefixItems", """[{ "type": "string" }]""", null)]
    [InlineData("patternProperties", """{ "a": { "type": "string" } }""", null)]
    [InlineData("$defs", """{ "a": { "type": "string" } }""", null)]
    [InlineData("definitions", """{ "a": { "type": "string" } }""", null)]
    public void What_a_schema_is_made_of_is_its_type(string keyword, string older, string? newer)
    {
        Assert.Contains("ResponseTypeChanged", OfResponse(keyword, older, newer));
        Assert.Contains("ParameterTypeChanged", OfParameter(keyword, older, newer));
    }

    [Theory]
    [InlineData("format", "\"a\"", "\"b\"")]
    [InlineData("contentEncoding", "\"a\"", "\"b\"")]
    [InlineData("contentMediaType", "\"a\"", "\"b\"")]
    public void How_a_text_is_written_is_its_format(string keyword, string older, string newer)
    {
        Assert.Equal(["FormatChanged"], OfResponse(keyword, older, newer));
        Assert.Equal(["FormatChanged"], OfParameter(keyword, older, newer));
    }

    private static string[] OfResponse(string keyword, string older, string? newer) =>
        [.. SchemaPair.Compare(Schema(keyword, older), Schema(keyword, newer)).Select(finding => finding.Name).Distinct()];

    private static string[] OfParameter(string keyword, string older, string? newer) =>
        [.. SchemaPair.CompareOperations(Parameter(keyword, older), Parameter(keyword, newer)).Select(finding => finding.Name).Distinct()];

    private static string Parameter(string keyword, string? value) =>
        $$""" "parameters": [{ "in": "query", "name": "a", "schema": {{Schema(keyword, value)}} }] """;

    private static string Schema(string keyword, string? value) => value is null ? "{}" : $$"""{ "{{keyword}}": {{value}} }""";
}

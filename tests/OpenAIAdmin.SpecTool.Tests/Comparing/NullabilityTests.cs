namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which ways of allowing null mean the same, and which schemas only look as if they allowed it.</summary>
public sealed class NullabilityTests
{
    [Theory]
    [InlineData("""{ "enum": ["a", "b", null] }""", """{ "anyOf": [{ "enum": ["a", "b"] }, { "type": "null" }] }""")]
    [InlineData("""{ "enum": ["a", "b", null] }""", """{ "enum": ["b", null, "a"], "nullable": true }""")]
    [InlineData("""{ "type": ["string", "integer", "null"] }""", """{ "anyOf": [{ "type": "null" }, { "type": ["integer", "string"] }] }""")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "type": ["string", "null"], "nullable": true }""")]
    [InlineData("""{ "type": ["string", "null"] }""", """{ "allOf": [{ "type": "string", "nullable": true }], "nullable": true }""")]
    [InlineData("""{ "type": ["string"] }""", """{ "type": "string" }""")]
    [InlineData("""{ "description": "x", "anyOf": [{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "null" }] }""",
        """{ "description": "x", "anyOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }] }""")]
    [InlineData("""{ "deprecated": true, "description": "x", "oneOf": [{ "type": "string", "description": "x" }, { "type": "null" }] }""",
        """{ "deprecated": true, "description": "x", "type": ["string", "null"] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "null", "description": "x" }] }""", """{ "type": ["string", "null"] }""")]
    public void Null_may_be_allowed_in_many_ways(string one, string other)
    {
        Assert.Equal([], Told.OfSchemas(one, other));
        Assert.Equal([], Told.OfSchemas(other, one));
    }

    [Theory]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "b", null] }""", "Changed nullable")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "b"], "type": "string" }""", "Added type")]
    [InlineData("""{ "enum": ["a", "b"], "type": "string" }""", """{ "enum": ["a", "b", null], "type": "string" }""", "Added enum null")]
    [InlineData("""{ "type": ["string", "integer"] }""", """{ "type": ["string", "integer", "null"] }""", "Changed nullable")]
    [InlineData("""{ "type": ["array", "string"] }""", """{ "type": ["array", "object"] }""", "Changed type")]
    [InlineData("""{ "enum": [null] }""", """{ "const": null }""", "Reworded const")]
    [InlineData("""{ "enum": [null] }""", """{ "enum": ["a"] }""", "Changed enum")]
    public void A_null_is_told_by_what_it_is(string one, string other, string told) =>
        Assert.Equal([told], Told.OfSchemas(one, other).Shortly());

    [Fact]
    public void Of_two_limits_that_hold_together_none_is_lost() => Assert.NotEqual([], Told.OfSchemas(
        """{ "maxLength": 5, "anyOf": [{ "type": "string", "maxLength": 3 }, { "type": "null" }] }""",
        """{ "maxLength": 5, "type": ["string", "null"] }"""));

    [Fact]
    public void A_null_that_has_a_default_is_one_more_alternative() => Assert.Equal(["Added anyOf", "Changed nullable", "Removed type"], Told.OfSchemas(
        """{ "type": ["string", "null"] }""",
        """{ "anyOf": [{ "type": "string" }, { "type": "null", "default": null }] }""").Shortly().Order(StringComparer.Ordinal));

    [Fact]
    public void A_null_that_must_hold_with_others_is_one_of_them() => Assert.Equal(
        ["""Added allOf {"type":"null"}"""],
        Told.OfSchemas("""{ "allOf": [{ "type": "string" }, { "minLength": 2 }] }""", """{ "allOf": [{ "type": "string" }, { "minLength": 2 }, { "type": "null" }] }""").Shortly());

    [Fact]
    public void A_schema_that_is_itself_or_null_has_an_end() => Assert.Equal([], Told.OfSchemas(
        """{ "$ref": "#/components/schemas/A" }""", """{ "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }] }""",
        """{ "A": { "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }] } }"""));
}

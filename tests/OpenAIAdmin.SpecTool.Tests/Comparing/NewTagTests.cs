using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A new tag is a change of the union wherever it appears, and is told once.</summary>
public sealed class NewTagTests
{
    private const string Tag = "organization.usage.gates.result";

    [Theory]
    [InlineData("""{ "type": "object" }""", """{ "type": "object", "properties": { "object": { "const": "TAG" } } }""")]
    [InlineData("""{ "properties": { "object": { "type": "string" } } }""", """{ "properties": { "object": { "type": "string", "const": "TAG" } } }""")]
    [InlineData("""{ "properties": { "object": { "enum": ["list"] } } }""", """{ "properties": { "object": { "enum": ["list", "TAG"] } } }""")]
    [InlineData("""{ "properties": { "object": { "enum": ["a", "b"] } } }""", """{ "properties": { "object": { "enum": ["a", "b", "TAG"] } } }""")]
    [InlineData("""{ "type": "object" }""", """{ "additionalProperties": { "properties": { "object": { "enum": ["TAG"] } } } }""")]
    [InlineData("""{ "type": "object" }""", """{ "oneOf": [{ "type": "string" }, { "properties": { "object": { "enum": ["x", "TAG"] } } }] }""")]
    public void A_tag_that_the_base_has_nowhere_is_a_new_result_type(string older, string newer)
    {
        var found = Assert.Single(SchemaPair.Compare(older, newer.Replace("TAG", Tag)), finding => finding.Severity is Severity.Union);

        Assert.Equal(("ResultTypeAdded", Tag), (found.Name, found.Tag));
        Assert.Contains("`GatesUsageResult`", found.Message);
    }

    [Theory]
    [InlineData("""{ "properties": { "object": { "const": "list" } } }""", """{ "properties": { "object": { "const": "TAG" } } }""", Tag)]
    [InlineData("""{ "properties": { "object": { "const": "TAG" } } }""", """{ "properties": { "object": { "const": "list" } } }""", Tag)]
    [InlineData("""{ "properties": { "object": { "const": "TAG" } } }""", """{ "properties": { "object": { "enum": ["TAG", "list"] } } }""", Tag)]
    [InlineData("""{ "properties": { "object": { "const": "TAG" } } }""", """{ "properties": { "object": { "type": "string" } } }""", Tag)]
    public void A_tag_that_becomes_another_value_is_a_changed_tag(string older, string newer, string tag)
    {
        var found = Assert.Single(SchemaPair.Compare(older.Replace("TAG", Tag), newer.Replace("TAG", Tag)), finding => finding.Severity is Severity.Union);

        Assert.Equal(("ResultTagChanged", tag), (found.Name, found.Tag));
    }

    [Fact]
    public void A_tag_that_is_elsewhere_in_the_base_is_not_new()
    {
        const string one = """{ "properties": { "a": { "properties": { "object": { "const": "TAG" } } } } }""";
        const string two = """{ "properties": { "a": { "properties": { "object": { "const": "TAG" } } }, "b": { "properties": { "object": { "const": "TAG" } } } } }""";

        Assert.DoesNotContain(SchemaPair.Compare(one.Replace("TAG", Tag), two.Replace("TAG", Tag)), finding => finding.Severity is Severity.Union);
    }
}

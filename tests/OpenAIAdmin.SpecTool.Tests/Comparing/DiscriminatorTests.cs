namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which values of a tag a discriminator means, whether it says so or not.</summary>
public sealed class DiscriminatorTests
{
    private const string Components =
        """{ "Cat": { "type": "object", "title": "Cat" }, "Dog": { "type": "object", "title": "Dog" }, "Cow": { "type": "object", "maxProperties": 9 } }""";

    [Fact]
    public void A_value_that_is_mapped_otherwise_is_told() => Assert.Equal(
        ["Removed mapping a", "Added mapping b"], Between("Cat", """{ "a": "Cat" }""", """{ "b": "Cat" }"""));

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void A_component_that_nothing_maps_is_meant_by_its_name(string keyword) => Assert.Equal(
        ["Removed mapping Cat", "Added mapping Dog"],
        Told.OfSchemas(Union(keyword, "Cat", "{}"), Union(keyword, "Dog", "{}"), Components).Shortly());

    [Fact]
    public void A_component_that_is_mapped_is_not_meant_by_its_name_besides() => Assert.Equal(
        ["Added mapping Cat", "Removed mapping a"], Between("Cat", """{ "a": "Cat" }""", "{}"));

    [Fact]
    public void A_name_that_is_mapped_means_what_it_is_mapped_to() => Assert.Equal(
        ["Added maxProperties"], Between("Cow", """{ "Cow": "Cat" }""", """{ "Cow": "Cow" }"""));

    [Theory]
    [InlineData("#/components/schemas/")]
    [InlineData("")]
    public void A_component_that_is_mapped_may_be_called_otherwise(string prefix) => Assert.Equal([], Told.OfSchemas(
        Union("oneOf", "Cat", $$"""{ "a": "{{prefix}}Cat" }"""), Union("oneOf", "Dog", $$"""{ "a": "{{prefix}}Dog" }"""), Components));

    [Fact]
    public void Members_without_a_name_and_no_list_of_members_are_none_that_a_value_means()
    {
        const string inline = """{ "oneOf": [{ "type": "object" }, { "type": "string" }], "discriminator": { "propertyName": "kind" } }""";
        const string noList = """{ "oneOf": { }, "discriminator": { "propertyName": "kind" } }""";

        Assert.Equal(["Changed propertyName"], Told.OfSchemas(inline, inline.Replace("kind", "sort")).Shortly());
        Assert.Equal(["Changed propertyName"], Told.OfSchemas(noList, noList.Replace("kind", "sort")).Shortly());
    }

    private static IEnumerable<string> Between(string name, string older, string newer) =>
        Told.OfSchemas(Union("oneOf", name, older), Union("oneOf", name, newer), Components).Shortly();

    private static string Union(string keyword, string name, string mapping) =>
        $$$"""{ "{{{keyword}}}": [{ "$ref": "#/components/schemas/{{{name}}}" }], "discriminator": { "propertyName": "kind", "mapping": {{{mapping}}} } }""";
}

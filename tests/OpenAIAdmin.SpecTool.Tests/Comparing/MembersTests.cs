namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What is told of a keyword that one side has not, or that holds what does not belong there.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData("""{ }""", """{ "properties": { } }""", "Added properties")]
    [InlineData("""{ "properties": { } }""", """{ }""", "Removed properties")]
    [InlineData("""{ }""", """{ "properties": { "a": {}, "b": {} } }""", "Added properties a", "Added properties b")]
    [InlineData("""{ "properties": [] }""", """{ "properties": { "a": {} } }""", "Changed properties")]
    [InlineData("""{ "properties": { "a": {} } }""", """{ "properties": [] }""", "Changed properties")]
    [InlineData("""{ "properties": { "a": {}, "b": {} } }""", """{ "properties": { "a": { "type": "string" }, "b": {} } }""", "Added type")]
    [InlineData("""{ "items": { "type": "string" } }""", """{ }""", "Removed items")]
    [InlineData("""{ }""", """{ "items": { "type": "string" } }""", "Added items")]
    [InlineData("""{ "items": { "type": "string" } }""", """{ "items": { "type": "integer" } }""", "Changed type")]
    [InlineData("""{ "items": { "type": "string" } }""", """{ "items": true }""", "Changed items")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }, {}] }""", """{ "prefixItems": [{ "type": "string" }, { "type": "string" }] }""", "Added type")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }] }""", """{ "prefixItems": [{ "type": "string" }, {}] }""", "Changed prefixItems")]
    [InlineData("""{ "oneOf": [{ "type": "string" }] }""", """{ }""", "Removed oneOf")]
    [InlineData("""{ }""", """{ "oneOf": [{ "type": "string" }] }""", "Added oneOf")]
    [InlineData("""{ "oneOf": { } }""", """{ "oneOf": [{ "type": "string" }] }""", "Changed oneOf")]
    public void What_is_there_is_told_by_its_name_and_what_is_not_a_part_as_a_whole(string older, string newer, params string[] told) =>
        Assert.Equal(told, Told.OfSchemas(older, newer).Shortly());

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "components": { } }""")]
    [InlineData("""{ "components": { "schemas": { } } }""")]
    public void A_document_may_have_no_way_to_sign_in(string without)
    {
        const string with = """{ "components": { "securitySchemes": { "Key": { "type": "http" } } } }""";

        Assert.Equal(["Added securitySchemes Key"], Told.OfDocuments(without, with).Shortly());
        Assert.Equal(["Removed securitySchemes Key"], Told.OfDocuments(with, without).Shortly());
        Assert.Equal([], Told.OfDocuments(without, without));
    }

    [Theory]
    [InlineData("""{ "200": { }, "x-a": 1 }""", """{ "200": { }, "x-a": 2 }""", "Changed x-a")]
    [InlineData("""{ "200": { } }""", """{ "200": { }, "x-a": 2 }""", "Added x-a")]
    [InlineData("""{ "200": { }, "x-a": 1 }""", """{ "200": { } }""", "Removed x-a")]
    public void An_extension_among_names_is_prose(string older, string newer, string told)
    {
        var found = Assert.Single(Responses(older, newer, withProse: true));

        Assert.Equal([told], new[] { found }.Shortly());
        Assert.True(found.IsProse);
        Assert.Equal("responses", found.Shown.Segments[3]);
        Assert.Equal([], Responses(older, newer, withProse: false));
    }

    [Fact]
    public void A_header_may_begin_as_extensions_do() => Assert.Equal(
        ["Added type"],
        Responses("""{ "200": { "headers": { "x-left": { "schema": {} } } } }""", """{ "200": { "headers": { "x-left": { "schema": { "type": "string" } } } } }""", withProse: false).Shortly());

    [Fact]
    public void A_renamed_property_is_one_whatever_is_said_of_it()
    {
        var told = SchemaPair.Compare(
            """{ "properties": { "a": { "type": "string", "description": "One" } } }""", """{ "properties": { "b": { "type": "string", "description": "Other" } } }""");

        Assert.Equal(["ResponsePropertyRenamed", "ProseChanged"], told.Select(finding => finding.Name));
    }

    [Fact]
    public void A_scope_that_is_gone_is_shown_where_the_others_stand()
    {
        const string document = """{ "components": { "securitySchemes": { "Flow": { "flows": { "implicit": { "scopes": SCOPES } } } } } }""";
        var found = Assert.Single(Told.OfDocuments(document.Replace("SCOPES", """{ "a": "A", "b": "B" }"""), document.Replace("SCOPES", """{ "a": "A" }""")));

        Assert.Equal(("b", "scopes"), (found.Pointer.Last, found.Shown.Last));
        Assert.Equal(["Changed scopes"], Told.OfDocuments(document.Replace("SCOPES", "[]"), document.Replace("SCOPES", """{ "a": "A" }""")).Shortly());
    }

    private static IReadOnlyList<Comparing.Difference> Responses(string older, string newer, bool withProse) => Told.OfDocuments(
        $$"""{ "paths": { "/a": { "get": { "responses": {{older}} } } } }""", $$"""{ "paths": { "/a": { "get": { "responses": {{newer}} } } } }""", withProse);
}

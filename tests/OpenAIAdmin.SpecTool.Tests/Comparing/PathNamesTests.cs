namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which path of the older document a path is, and what is told where there is none.</summary>
public sealed class PathNamesTests
{
    private const string Get = """{ "get": { "responses": {} } }""";

    [Theory]
    [InlineData("""{ }""", """{ "/a": { "get": {}, "post": {} } }""", "Added get", "Added post")]
    [InlineData("""{ "/a": { "get": {} } }""", """{ "/a": { "get": {} }, "/b": { "get": {} } }""", "Added get")]
    [InlineData("""{ "/a": { "get": {}, "delete": {} } }""", """{ }""", "Removed delete", "Removed get")]
    [InlineData("""{ "/a": { } }""", """{ "/a": { "get": {} } }""", "Added get")]
    [InlineData("""{ "/a": { "get": {} } }""", """{ "/a": { } }""", "Removed get")]
    [InlineData("""{ "/a": { } }""", """{ "/a": { } }""")]
    [InlineData("""{ }""", """{ "/a": { } }""", "Added * /a")]
    [InlineData("""{ "/a": { } }""", """{ }""", "Removed * /a")]
    [InlineData("""{ "/a": null }""", """{ "/a": { "get": {} } }""", "Changed * /a")]
    [InlineData("""{ "/a": { "get": {} } }""", """{ "/a": "none" }""", "Changed * /a")]
    [InlineData("""{ "/a": "none" }""", """{ "/a": "none" }""")]
    [InlineData("""{ }""", """{ "/a": "none" }""", "Added * /a")]
    [InlineData("""{ "x-a": { "get": {} } }""", """{ }""")]
    public void A_path_comes_and_goes_operation_by_operation(string older, string newer, params string[] told) =>
        Assert.Equal(told, Between(older, newer));

    [Fact]
    public void A_document_may_have_no_paths()
    {
        Assert.Equal(["Added get"], Told.OfDocuments("{}", $$"""{ "paths": { "/a": {{Get}} } }""").Shortly());
        Assert.Equal(["Removed get"], Told.OfDocuments($$"""{ "paths": { "/a": {{Get}} } }""", "{}").Shortly());
    }

    [Theory]
    [InlineData("/a/{one}", "/a/{two}", "Renamed * /a/{two}")]
    [InlineData("/a/{one}/b", "/a/{two}/b", "Renamed * /a/{two}/b")]
    [InlineData("/a/{one}", "/a/", "Added get", "Removed get")]
    [InlineData("/a/{one}", "/b/{one}", "Added get", "Removed get")]
    public void Only_the_name_of_a_placeholder_does_not_count(string older, string newer, params string[] told) =>
        Assert.Equal(told, Between($$"""{ "{{older}}": {{Get}} }""", $$"""{ "{{newer}}": {{Get}} }"""));

    [Fact]
    public void A_renamed_path_says_what_it_was_called()
    {
        var found = Assert.Single(Told.OfDocuments($$"""{ "paths": { "/a/{one}": {{Get}} } }""", $$"""{ "paths": { "/a/{two}": {{Get}} } }"""));

        Assert.Equal(("/a/{one}", "/a/{two}", "/a/{two}"), ($"{found.Old}", $"{found.New}", found.Pointer.Last));
    }

    [Fact]
    public void A_path_that_is_taken_is_not_another_one_too() => Assert.Equal(
        ["Renamed * /a/{two}", "Added get"], Between($$"""{ "/a/{one}": {{Get}} }""", $$"""{ "/a/{two}": {{Get}}, "/a/{three}": {{Get}} }"""));

    [Fact]
    public void The_parameter_of_a_renamed_placeholder_is_compared_under_its_new_name() => Assert.Equal(
        ["Renamed * /{x}/{b}", "Changed type"],
        Between(
            """{ "/{a}/{b}": { "get": { "parameters": [{ "in": "path", "name": "a", "schema": { "type": "string" } }, { "in": "path", "name": "b" }] } } }""",
            """{ "/{x}/{b}": { "get": { "parameters": [{ "in": "path", "name": "b" }, { "in": "path", "name": "x", "schema": { "type": "integer" } }] } } }"""));

    [Fact]
    public void An_operation_that_is_gone_is_shown_where_the_others_stand()
    {
        var found = Assert.Single(Told.OfDocuments($$"""{ "paths": { "/a": {{Get}}, "/b": {{Get}} } }""", $$"""{ "paths": { "/a": {{Get}} } }"""));

        Assert.Equal(("GET /b", "/paths/~1b/get", "/paths"), (found.Scope.Operation, found.Pointer.Text, found.Shown.Text));
    }

    private static IEnumerable<string> Between(string older, string newer) =>
        Told.OfDocuments($$"""{ "paths": {{older}} }""", $$"""{ "paths": {{newer}} }""").Shortly();
}

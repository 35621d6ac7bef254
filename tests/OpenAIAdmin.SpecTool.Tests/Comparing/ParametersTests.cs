namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which parameter of the older operation a parameter is.</summary>
public sealed class ParametersTests
{
    [Theory]
    [InlineData("""[{ "in": "query", "name": "a", "schema": { "type": "string" } }]""", """[{ "in": "query", "name": "b", "schema": { "type": "string" } }]""", "Renamed parameters query:b")]
    [InlineData("""[{ "in": "query", "name": "a", "schema": { "type": "string" } }]""", """[{ "in": "query", "name": "b", "schema": { "type": "integer" } }]""",
        "Removed parameters query:a", "Added parameters query:b")]
    [InlineData("""[{ "in": "query", "name": "a", "schema": { "type": "string" } }]""", """[{ "in": "header", "name": "b", "schema": { "type": "string" } }]""",
        "Removed parameters query:a", "Added parameters header:b")]
    [InlineData("""[{ "in": "query", "name": "a" }]""", """[{ "in": "query", "name": "b" }, { "in": "query", "name": "c" }]""",
        "Removed parameters query:a", "Added parameters query:b", "Added parameters query:c")]
    [InlineData("""[{ "in": "query", "name": "a" }, { "in": "query", "name": "b" }]""", """[{ "in": "query", "name": "c" }]""",
        "Removed parameters query:a", "Removed parameters query:b", "Added parameters query:c")]
    [InlineData("""[{ "in": "query", "name": "a" }, { "in": "query", "name": "b", "style": "x" }]""", """[{ "in": "query", "name": "d", "style": "x" }, { "in": "query", "name": "c" }]""",
        "Renamed parameters query:c", "Renamed parameters query:d")]
    public void One_that_is_renamed_has_the_same_content_and_no_rival(string older, string newer, params string[] told) =>
        Assert.Equal(told, Between(older, newer).Shortly());

    [Fact]
    public void A_renamed_one_says_what_it_was_called_and_what_else_is_said_of_it()
    {
        var told = Between(
            """[{ "in": "query", "name": "a", "description": "One" }]""", """[{ "in": "query", "name": "b", "description": "Other" }]""", withProse: true);

        Assert.Equal(["Renamed parameters query:b", "Changed description"], told.Shortly());
        Assert.Equal(("query:a", "query:b", "query:b"), ($"{told[0].Old}", $"{told[0].New}", told[0].Scope.Parameter));
    }

    [Fact]
    public void An_operation_may_have_none()
    {
        const string one = """{ "parameters": [{ "in": "query", "name": "a" }] }""";

        Assert.Equal(["Added parameters query:a"], OfOperations("{}", one).Shortly());
        var gone = Assert.Single(OfOperations(one, "{}"));
        Assert.Equal(("/paths/~1a/get/parameters/query:a", "/paths/~1a/get"), (gone.Pointer.Text, gone.Shown.Text));
        Assert.Equal(("/paths/~1a/get/parameters/query:a", "/paths/~1a/get/parameters"), Places(Assert.Single(OfOperations(one, """{ "parameters": [ ] }"""))));
    }

    [Fact]
    public void One_that_a_reference_leads_to_is_told_with_what_it_says()
    {
        var found = Assert.Single(Told.OfDocuments(Referring("[]"), Referring("""[{ "$ref": "#/components/parameters/limit" }]""")));

        Assert.Equal(("query:limit", "/components/parameters/limit", "query"), (found.Name, found.Pointer.Text, $"{found.New!["in"]}"));
    }

    [Fact]
    public void Each_of_many_with_the_same_name_is_compared() => Assert.Equal(
        ["Added deprecated"],
        Between(
            """[{ "in": "query", "name": "a" }, { "in": "query", "name": "a" }, { "in": "query", "name": "a" }]""",
            """[{ "in": "query", "name": "a" }, { "in": "query", "name": "a" }, { "in": "query", "name": "a", "deprecated": true }]""").Shortly());

    [Fact]
    public void One_without_a_name_is_told_by_its_place() => Assert.Equal(
        ["Added required"], Between("""[{ "in": "query", "name": "a" }, {}]""", """[{ "in": "query", "name": "a" }, { "required": true }]""").Shortly());

    private static (string, string) Places(Comparing.Difference difference) => (difference.Pointer.Text, difference.Shown.Text);

    private static IReadOnlyList<Comparing.Difference> Between(string older, string newer, bool withProse = false) =>
        OfOperations($$"""{ "parameters": {{older}} }""", $$"""{ "parameters": {{newer}} }""", withProse);

    private static IReadOnlyList<Comparing.Difference> OfOperations(string older, string newer, bool withProse = false) => Told.OfDocuments(
        $$"""{ "paths": { "/a": { "get": {{older}} } } }""", $$"""{ "paths": { "/a": { "get": {{newer}} } } }""", withProse);

    private static string Referring(string parameters) =>
        $$$"""{ "paths": { "/a": { "get": { "parameters": {{{parameters}}} } } }, "components": { "parameters": { "limit": { "in": "query", "name": "limit" } } } }""";
}

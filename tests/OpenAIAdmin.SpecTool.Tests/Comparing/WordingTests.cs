namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Which keywords say what goes without saying, and with which value alone.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("""{ "readOnly": false }""")]
    [InlineData("""{ "writeOnly": false }""")]
    [InlineData("""{ "uniqueItems": false }""")]
    [InlineData("""{ "minLength": 0 }""")]
    [InlineData("""{ "minItems": 0 }""")]
    [InlineData("""{ "minProperties": 0 }""")]
    [InlineData("""{ "additionalProperties": {} }""")]
    public void A_limit_that_refuses_nothing_is_none(string schema) => BothWays("{}", schema, schema.Split('"')[1]);

    [Fact]
    public void Of_many_each_is_told() => Assert.Equal(
        ["Reworded minLength", "Reworded readOnly", "Reworded writeOnly"],
        Told.OfSchemas("""{ "readOnly": false }""", """{ "minLength": 0, "writeOnly": false }""").Shortly().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{ "readOnly": true }""")]
    [InlineData("""{ "minLength": 1 }""")]
    [InlineData("""{ "minItems": 1 }""")]
    [InlineData("""{ "additionalProperties": false }""")]
    [InlineData("""{ "maxLength": 0 }""")]
    [InlineData("""{ "default": false }""")]
    public void A_limit_that_refuses_something_is_one(string schema) =>
        Assert.Equal([$"Added {schema.Split('"')[1]}"], Told.OfSchemas("{}", schema).Shortly());

    [Theory]
    [InlineData("query", "deprecated", "false")]
    [InlineData("query", "allowReserved", "false")]
    [InlineData("query", "allowEmptyValue", "false")]
    [InlineData("query", "style", "\"form\"")]
    [InlineData("cookie", "style", "\"form\"")]
    [InlineData("path", "style", "\"simple\"")]
    [InlineData("header", "style", "\"simple\"")]
    [InlineData("cookie", "explode", "true")]
    [InlineData("header", "explode", "false")]
    public void A_parameter_is_written_as_its_place_has_it(string place, string keyword, string value)
    {
        var without = Parameter(place, "");

        Assert.Equal([$"Reworded {keyword}"], Told.OfDocuments(without, Parameter(place, $", \"{keyword}\": {value}")).Shortly());
        Assert.Equal([$"Reworded {keyword}"], Told.OfDocuments(Parameter(place, $", \"{keyword}\": {value}"), without).Shortly());
    }

    [Theory]
    [InlineData("query", "\"style\": \"deepObject\"", "\"explode\": false", "Reworded explode")]
    [InlineData("query", "\"style\": \"deepObject\"", "\"explode\": true", "Added explode")]
    [InlineData("path", "\"style\": \"form\"", "\"explode\": true", "Reworded explode")]
    public void Whether_a_list_is_spread_depends_on_its_style(string place, string style, string explode, string told) =>
        Assert.Equal([told], Told.OfDocuments(Parameter(place, $", {style}"), Parameter(place, $", {style}, {explode}")).Shortly());

    [Theory]
    [InlineData("query", "style", "\"simple\"")]
    [InlineData("path", "style", "\"form\"")]
    [InlineData("query", "allowReserved", "true")]
    public void A_parameter_that_is_written_otherwise_is_told(string place, string keyword, string value) =>
        Assert.Equal([$"Added {keyword}"], Told.OfDocuments(Parameter(place, ""), Parameter(place, $", \"{keyword}\": {value}")).Shortly());

    [Fact]
    public void A_path_without_parameters_may_say_so() => Assert.Equal(
        ["Reworded parameters"], Told.OfDocuments("""{ "paths": { "/a": { "get": {} } } }""", """{ "paths": { "/a": { "get": {}, "parameters": [] } } }""").Shortly());

    [Fact]
    public void What_all_operations_need_is_looked_up_in_the_document_that_says_it()
    {
        const string older = """{ "security": [{ "Key": [] }], "paths": { "/a": { "get": { "security": [{ "Key": [] }] } } } }""";

        Assert.Equal(
            ["Changed security", "Reworded security"],
            Told.OfDocuments(older, """{ "security": [{ "Other": [] }], "paths": { "/a": { "get": {} } } }""").Shortly().Order(StringComparer.Ordinal));
        Assert.Equal(["Added security"], Told.OfDocuments("""{ "paths": { "/a": { "get": {} } } }""", older.Replace("\"security\": [{ \"Key\": [] }], \"paths\"", "\"paths\"")).Shortly());
    }

    [Fact]
    public void A_list_of_one_is_a_constant_and_each_is_told_as_it_was_written()
    {
        const string list = """{ "enum": ["a"] }""";
        const string constant = """{ "const": "a" }""";

        var found = Assert.Single(Told.OfSchemas(list, constant));
        Assert.Equal(("[\"a\"]", "\"a\""), (found.Old!.ToJsonString(), found.New!.ToJsonString()));
        found = Assert.Single(Told.OfSchemas(constant, list));
        Assert.Equal(("\"a\"", "[\"a\"]"), (found.Old!.ToJsonString(), found.New!.ToJsonString()));
    }

    [Theory]
    [InlineData("""{ "const": "a" }""", """{ "enum": ["a", "b"] }""", "Added enum b")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "const": "a" }""", "Removed enum b")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "const": "a", "enum": ["a", "b"] }""", "Added const")]
    [InlineData("""{ "const": "a", "enum": ["a", "b"] }""", """{ "enum": ["a", "b"] }""", "Removed const")]
    [InlineData("""{ "const": "a" }""", """{ "const": "a", "enum": ["a"] }""", "Added enum")]
    public void A_constant_beside_a_list_is_told_for_itself(string older, string newer, string told) =>
        Assert.Equal([told], Told.OfSchemas(older, newer).Shortly());

    private static void BothWays(string one, string other, string keyword)
    {
        Assert.Equal([$"Reworded {keyword}"], Told.OfSchemas(one, other).Shortly());
        Assert.Equal([$"Reworded {keyword}"], Told.OfSchemas(other, one).Shortly());
    }

    private static string Parameter(string place, string more) =>
        $$$"""{ "paths": { "/a": { "get": { "parameters": [{ "in": "{{{place}}}", "name": "n"{{{more}}} }] } } } }""";
}

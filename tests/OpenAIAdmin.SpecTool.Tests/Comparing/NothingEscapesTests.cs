using OpenAIAdmin.SpecTool.Rules;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Differences that look like prose, order or wording and are none, each with the rule that must see it.</summary>
public sealed class NothingEscapesTests
{
    [Theory]
    [InlineData("description")]
    [InlineData("title")]
    [InlineData("summary")]
    [InlineData("example")]
    [InlineData("examples")]
    [InlineData("externalDocs")]
    [InlineData("x-foo")]
    [InlineData("tags")]
    [InlineData("operationId")]
    [InlineData("info")]
    [InlineData("nullable")]
    [InlineData("$ref")]
    public void A_property_is_no_prose_whatever_it_is_called(string name)
    {
        var older = """{ "type": "object", "properties": { "NAME": { "type": "string" } } }""".Replace("NAME", name);

        Assert.Equal("ResponsePropertyRemoved", Only(SchemaPair.Compare(older, """{ "type": "object", "properties": {} }""")).Name);
        Assert.Equal("ResponseTypeChanged", Only(SchemaPair.Compare(older, older.Replace("string", "integer"))).Name);
    }

    [Theory]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a"] }""", "ResponseValueRemoved")]
    [InlineData("""{ "const": "a" }""", """{ "const": "b" }""", "ConstantChanged")]
    [InlineData("""{ "enum": ["a"] }""", """{ "const": "b" }""", "ConstantChanged")]
    [InlineData("""{ "const": "a" }""", """{ "enum": ["a", "b"] }""", "ResponseValueAdded")]
    [InlineData("""{ "enum": [1] }""", """{ "enum": ["1"] }""", "ConstantChanged")]
    [InlineData("""{ "default": "a" }""", """{ "default": "b" }""", "DefaultChanged")]
    [InlineData("""{ "default": null }""", """{ "type": "string" }""", "DefaultChanged")]
    [InlineData("""{ "default": ["a", "b"] }""", """{ "default": ["b", "a"] }""", "DefaultChanged")]
    [InlineData("""{ "default": { "title": "a" } }""", """{ "default": { "title": "b" } }""", "DefaultChanged")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "deprecated": true }""", "DeprecationChanged")]
    [InlineData("""{ "additionalProperties": true }""", """{ "additionalProperties": false }""", "ResponseTypeChanged")]
    [InlineData("""{ "type": "null" }""", """{ "type": ["null", "string"] }""", "ResponseTypeChanged")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""", """{ "oneOf": [{ "type": "integer" }, { "type": "string" }] }""", "AlternativesReordered")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "string" }] }""", """{ "oneOf": [{ "type": "string" }] }""", "ResponseTypeChanged")]
    [InlineData("""{ "oneOf": [{ "type": "string" }] }""", """{ "anyOf": [{ "type": "string" }] }""", "ResponseTypeChanged")]
    [InlineData("""{ "prefixItems": [{ "type": "string" }, { "type": "integer" }] }""", """{ "prefixItems": [{ "type": "integer" }, { "type": "string" }] }""", "ResponseTypeChanged")]
    [InlineData("""{ "properties": { "a": { "newKeyword": 1 } } }""", """{ "properties": { "a": { "newKeyword": 2 } } }""", "Unclassified")]
    public void A_changed_schema_is_seen(string one, string other, string rule) =>
        Assert.Contains(rule, SchemaPair.Compare(one, other).Where(finding => finding.Fails).Select(finding => finding.Name));

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/A", "deprecated": true }""")]
    [InlineData("""{ "$ref": "#/components/schemas/A", "type": "object" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/components/schemas/A" }], "type": "object" }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }], "type": "object" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/A", "$defs": { "B": { "type": "string" } } }""")]
    [InlineData("""{ "if": { "$ref": "#/components/schemas/A" } }""")]
    [InlineData("""{ "discriminator": { "propertyName": "kind", "mapping": { "a": "A" } } }""")]
    public void What_a_reference_leads_to_is_compared_whatever_stands_beside_it(string schema)
    {
        var found = Only(SchemaPair.CompareComponents(
            """{ "A": { "type": "object", "properties": { "id": { "type": "string" } } } }""",
            """{ "A": { "type": "object", "properties": { "id": { "type": "integer" } } } }""", schema));

        Assert.Equal(("ResponseTypeChanged", "/components/schemas/A/properties/id/type"), (found.Name, found.Pointer.Text));
        Assert.Contains("A.id", found.Message);
    }

    [Fact]
    public void Components_that_swap_their_contents_are_seen() => Assert.Equal(
        ["ResponseTypeChanged", "ResponseTypeChanged"],
        SchemaPair.CompareComponents(
            """{ "A": { "type": "string" }, "B": { "type": "integer" } }""", """{ "A": { "type": "integer" }, "B": { "type": "string" } }""",
            """{ "properties": { "a": { "$ref": "#/components/schemas/A" }, "b": { "$ref": "#/components/schemas/B" } } }""").Select(finding => finding.Name));

    [Fact]
    public void A_component_whose_name_is_on_the_wire_is_not_renamed_in_silence()
    {
        const string union = """{ "oneOf": [{ "$ref": "#/components/schemas/NAME" }], "discriminator": { "propertyName": "kind" } }""";
        const string named = """{ "NAME": { "type": "object", "properties": { "kind": { "type": "string" } } } }""";
        var older = SchemaPair.Compare(union.Replace("NAME", "Cat"), union.Replace("NAME", "Dog"), named.Replace("NAME", "Cat")[..^1] + "," + named.Replace("NAME", "Dog")[1..]);

        Assert.Equal(["UnionMappingChanged", "UnionMappingChanged"], older.Select(finding => finding.Name));
        var constant = """{ "NAME": { "type": "object", "properties": { "kind": { "const": "it" } } } }""";
        Assert.Equal([], SchemaPair.Compare(union.Replace("NAME", "Cat"), union.Replace("NAME", "Dog"), constant.Replace("NAME", "Cat")[..^1] + "," + constant.Replace("NAME", "Dog")[1..]));
    }

    [Fact]
    public void A_mapping_that_says_what_was_meant_is_no_difference()
    {
        const string meant = """{ "oneOf": [{ "$ref": "#/components/schemas/A" }], "discriminator": { "propertyName": "kind" } }""";
        const string said = """{ "oneOf": [{ "$ref": "#/components/schemas/A" }], "discriminator": { "propertyName": "kind", "mapping": { "A": "#/components/schemas/A" } } }""";

        Assert.Equal([], SchemaPair.Compare(meant, said, """{ "A": { "type": "object" } }"""));
        Assert.Equal(["UnionMappingChanged"], SchemaPair.Compare(said, said.Replace("\"A\":", "\"a\":"), """{ "A": { "type": "object", "properties": { "kind": { "const": "a" } } } }""")
            .Select(finding => finding.Name).Distinct());
    }

    [Theory]
    [InlineData(""" "security": [{ "Key": [] }] """, """ "security": [] """, "SecurityChanged")]
    [InlineData("", """ "security": [] """, "SecurityChanged")]
    [InlineData(""" "responses": { "default": { "content": {} } } """, """ "responses": {} """, "ErrorResponseRemoved")]
    [InlineData(""" "responses": { "default": { "content": {} } } """, """ "responses": { "200": { "content": {} } } """, "ResponseAdded")]
    [InlineData(""" "responses": { "200": { "headers": { "A": { "schema": { "type": "string" } } } } } """, """ "responses": { "200": { "headers": { "A": { "schema": { "type": "integer" } } } } } """, "ResponseTypeChanged")]
    [InlineData(""" "responses": { "200": { "headers": { "A": {} } } } """, """ "responses": { "200": { "headers": {} } } """, "ResponseContentChanged")]
    [InlineData(""" "responses": { "200": { "content": { "a/b": {} } } } """, """ "responses": { "200": { "content": { "a/b;v=1": {} } } } """, "ResponseContentChanged")]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "header", "name": "a" }] """, "ParameterRemoved")]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "query", "name": "a" }, { "in": "query", "name": "a", "required": true }] """, "RequiredParameterAdded")]
    [InlineData(""" "parameters": [{ "in": "query", "name": "a" }] """, """ "parameters": [{ "in": "query", "name": "a", "explode": false }] """, "ParameterSerializationChanged")]
    [InlineData(""" "parameters": [{ "$ref": "#/components/parameters/limit", "x": 1 }] """, """ "parameters": [{ "$ref": "#/components/parameters/limit", "x": 2 }] """, "ParameterSerializationChanged")]
    [InlineData("", """ "unheardOf": 1 """, "Unclassified")]
    public void A_changed_operation_is_seen(string one, string other, string rule)
    {
        var names = SchemaPair.CompareOperations(one, other).Where(finding => finding.Fails).Select(finding => finding.Name);
        Assert.Contains(rule, names);
    }

    [Fact]
    public void Placeholders_that_swap_their_meaning_are_seen()
    {
        const string document =
            """
            { "openapi": "3.1.0", "paths": { "PATH": { "get": { "parameters": [
                { "in": "path", "name": "a", "required": true, "schema": { "type": "string" } },
                { "in": "path", "name": "b", "required": true, "schema": { "type": "integer" } }] } } } }
            """;

        var findings = SchemaPair.CompareDocuments(document.Replace("PATH", "/projects/{a}/{b}"), document.Replace("PATH", "/projects/{b}/{a}"));
        Assert.Equal(["ParameterTypeChanged", "ParameterTypeChanged", "PathTemplateChanged"], findings.Select(finding => finding.Name));
    }

    [Theory]
    [InlineData("""{ "write": "Texts may change" }""", """{ "write": "and do" }""", "ProseChanged")]
    [InlineData("""{ "write": "" }""", """{ "write": "", "read": "" }""", "SecuritySchemeChanged")]
    [InlineData("""{ "write": "" }""", """{ "Write": "" }""", "SecuritySchemeChanged")]
    [InlineData("""{ "write": "" }""", """{ "write": { } }""", "SecuritySchemeChanged")]
    public void Names_of_scopes_are_no_prose(string one, string other, string rule)
    {
        const string document =
            """
            { "openapi": "3.1.0", "security": [{ "Flow": [] }], "paths": { "/projects": { "get": {} } },
              "components": { "securitySchemes": { "Flow": { "type": "oauth2", "flows": { "implicit": { "scopes": SCOPES } } } } } }
            """;

        Assert.Equal([rule], SchemaPair.CompareDocuments(document.Replace("SCOPES", one), document.Replace("SCOPES", other)).Select(finding => finding.Name).Distinct());
    }

    [Fact]
    public void The_servers_of_all_paths_are_compared_where_both_documents_name_them()
    {
        const string document = """{ "openapi": "3.1.0", "servers": [{ "url": "https://one.example.com" }], "paths": { "/projects": { "get": {} } } }""";

        Assert.Equal("ServersChanged", Only(SchemaPair.CompareDocuments(document, document.Replace("//one", "//two"))).Name);
    }

    private static GateFinding Only(IEnumerable<GateFinding> findings) => Assert.Single(findings);
}

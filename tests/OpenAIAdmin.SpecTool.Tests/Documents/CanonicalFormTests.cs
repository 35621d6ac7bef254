using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class CanonicalFormTests
{
    [Fact]
    public void Prose_and_extensions_are_dropped_everywhere_they_are_keywords()
    {
        const string prose =
            """
            "summary": "s", "description": "d", "title": "t", "example": {"a": 1}, "examples": {}, "externalDocs": {}, "$comment": "c", "x-any": 1,
            """;
        var document = Parse(
            """
            { "openapi": "3.1.0", "info": {}, "tags": [], PROSE
              "servers": [{ PROSE "url": "u", "variables": { "v": { PROSE "default": "a" } } }],
              "paths": { "x-any": 1, "/p": { PROSE
                "parameters": [{ PROSE "in": "query", "name": "q", "content": { "text/plain": { PROSE "schema": { PROSE "type": "string" } } } }],
                "get": { PROSE "operationId": "o", "tags": ["t"],
                  "requestBody": { PROSE "content": { "text/plain": { PROSE "encoding": { "e": { PROSE "style": "form" } } } } },
                  "callbacks": { "c": { "x-any": 1, "{$url}": { PROSE "post": { PROSE "deprecated": true } } } },
                  "responses": { "x-any": 1, "200": { PROSE "headers": { "h": { PROSE "schema": { PROSE "items": { PROSE } } } },
                    "links": { "l": { PROSE "server": { PROSE "url": "u" } } } } } } } },
              "components": { PROSE
                "schemas": { "s": { PROSE "properties": { "p": { PROSE "anyOf": [{ PROSE "not": { PROSE } }] } },
                  "discriminator": { PROSE "propertyName": "p", "mapping": { "m": "s" } } } },
                "securitySchemes": { "k": { PROSE "type": "oauth2", "flows": { "x-any": 1, "implicit": { PROSE "scopes": { "s": "what it allows" } } } } } } }
            """.Replace("PROSE }", prose.TrimEnd().TrimEnd(',') + "}").Replace("PROSE", prose));

        Assert.Equal(
            """
            {"components":{"schemas":{"s":{"discriminator":{"mapping":{"m":"s"},"propertyName":"p"},"properties":{"p":{"anyOf":[{"not":{}}]}}}},
            "securitySchemes":{"k":{"flows":{"implicit":{"scopes":{"s":""}}},"type":"oauth2"}}},
            "paths":{"/p":{"get":{"callbacks":{"c":{"{$url}":{"post":{"deprecated":true}}}},
            "requestBody":{"content":{"text/plain":{"encoding":{"e":{"style":"form"}}}}},
            "responses":{"200":{"headers":{"h":{"schema":{"items":{}}}},"links":{"l":{"server":{"url":"u"}}}}}},
            "parameters":[{"content":{"text/plain":{"schema":{"type":"string"}}},"in":"query","name":"q"}]}},
            "servers":[{"url":"u","variables":{"v":{"default":"a"}}}]}
            """.Replace("\n", ""),
            Canonical(document));
    }

    [Theory]
    [InlineData("items", "prefixItems", "additionalItems", "unevaluatedItems", "contains")]
    [InlineData("additionalProperties", "unevaluatedProperties", "propertyNames", "contentSchema")]
    [InlineData("oneOf", "anyOf", "allOf", "not", "if", "then", "else")]
    public void Schemas_inside_schemas_lose_their_prose(params string[] keywords)
    {
        foreach (var keyword in keywords)
        {
            var document = """{"components":{"schemas":{"A":{"KEYWORD":{"title":"t","type":"string"}}}}}""".Replace("KEYWORD", keyword);

            Assert.Equal(document.Replace("\"title\":\"t\",", ""), Canonical(Parse(document)));
        }
    }

    [Theory]
    [InlineData("schemas", """{"NAME":{"properties":{"NAME":{"type":"string"}}}}""")]
    [InlineData("schemas", """{"A":{"$defs":{"NAME":{}},"definitions":{"NAME":{}},"dependentSchemas":{"NAME":{}},"patternProperties":{"NAME":{}}}}""")]
    [InlineData("schemas", """{"A":{"discriminator":{"mapping":{"NAME":"A"}}}}""")]
    [InlineData("responses", """{"NAME":{"content":{"NAME":{"encoding":{"NAME":{}}}},"headers":{"NAME":{}},"links":{"NAME":{}}}}""")]
    [InlineData("parameters", """{"NAME":{"in":"query","name":"NAME"}}""")]
    [InlineData("headers", """{"NAME":{"content":{"NAME":{}}}}""")]
    [InlineData("requestBodies", """{"NAME":{}}""")]
    [InlineData("securitySchemes", """{"NAME":{"flows":{"implicit":{"scopes":{"NAME":""}}}}}""")]
    [InlineData("callbacks", """{"NAME":{}}""")]
    [InlineData("pathItems", """{"NAME":{"get":{"callbacks":{"NAME":{}},"security":[{"NAME":["NAME"]}]}}}""")]
    public void Names_stay_whatever_they_are(string section, string content)
    {
        foreach (var name in (string[])["description", "title", "tags", "summary", "example", "examples", "info", "x-name"])
        {
            var components = """{"components":{"SECTION":CONTENT}}"""
                .Replace("SECTION", section).Replace("CONTENT", content).Replace("NAME", name);

            Assert.Equal(components, Canonical(Parse(components)));
        }
    }

    [Theory]
    [InlineData("""{"const":{"description":"d","x-a":1}}""")]
    [InlineData("""{"default":{"description":"d","title":["t"],"x-a":1}}""")]
    [InlineData("""{"enum":[{"example":1,"x-a":1}]}""")]
    [InlineData("""{"unknownKeyword":{"description":"d"}}""")]
    public void Data_is_kept_whatever_it_contains(string schema)
    {
        var document = """{"components":{"schemas":{"A":SCHEMA}}}""".Replace("SCHEMA", schema);

        Assert.Equal(document, Canonical(Parse(document)));
    }

    [Fact]
    public void Required_enums_and_parameters_are_sorted()
    {
        var document = Parse(
            """
            { "paths": { "/p": { "get": { "parameters": [
                { "name": "b", "in": "query" }, { "name": "a", "in": "query" }, { "$ref": "#/z" }, { "name": "c", "in": "path" }, { "$ref": "#/a" }] } } },
              "components": { "schemas": { "A": { "required": ["b", "a", "B"], "enum": ["b", 10, null, "a", { "y": 1, "x": 2 }, 9, true] } } } }
            """);

        Assert.Equal(
            """
            {"components":{"schemas":{"A":{"enum":["a","b",10,9,null,true,{"x":2,"y":1}],"required":["B","a","b"]}}},
            "paths":{"/p":{"get":{"parameters":[{"$ref":"#/a"},{"$ref":"#/z"},{"in":"path","name":"c"},
            {"in":"query","name":"a"},{"in":"query","name":"b"}]}}}}
            """.Replace("\n", ""),
            Canonical(document));
    }

    [Theory]
    [InlineData("""{"components":{"schemas":{"A":{"oneOf":[{"type":"string"},{"type":"integer"}]}}}}""")]
    [InlineData("""{"components":{"schemas":{"A":{"default":["b","a"]}}}}""")]
    [InlineData("""{"components":{"schemas":{"A":{"properties":{"enum":{"default":["b","a"]},"required":{"const":[2,1]}}}}}}""")]
    public void Order_that_may_mean_something_is_kept(string document) => Assert.Equal(document, Canonical(Parse(document)));

    [Fact]
    public void Shuffled_members_required_and_enums_give_the_same_canonical_form()
    {
        var expected = Canonical(SampleDocument.Parse());
        for (var seed = 0; seed < 100; seed++)
        {
            var shuffled = Shuffle(SampleDocument.Parse(), key: "", new(seed))!.AsObject();

            Assert.NotEqual(SampleDocument.Parse().ToJsonString(), shuffled.ToJsonString());
            Assert.Equal(expected, Canonical(shuffled));
        }
    }

    [Fact]
    public void The_document_itself_is_not_changed()
    {
        var document = SampleDocument.Parse();

        CanonicalForm.Of(document)["paths"]!.AsObject().Clear();

        Assert.Equal(SampleDocument.Parse().ToJsonString(), document.ToJsonString());
    }

    private static JsonNode? Shuffle(JsonNode? node, string key, Random random) => node switch
    {
        JsonObject map => new JsonObject(map.ToArray().OrderBy(_ => random.Next())
            .Select(member => KeyValuePair.Create(member.Key, Shuffle(member.Value, member.Key, random)))),
        JsonArray list when key is "required" or "enum" or "parameters" =>
            new JsonArray([.. list.ToArray().OrderBy(_ => random.Next()).Select(item => Shuffle(item, "", random))]),
        JsonArray list => new JsonArray([.. list.Select(item => Shuffle(item, "", random))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Canonical(JsonObject document) => JsonText.WriteLine(CanonicalForm.Of(document));
}

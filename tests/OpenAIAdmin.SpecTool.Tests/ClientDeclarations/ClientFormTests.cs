using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.ClientDeclarations;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>In which form the client and upstream's document are compared.</summary>
public sealed class ClientFormTests
{
    private const string Rooms = "resources/admin/rooms";

    [Fact]
    public void A_constant_is_an_object_schema_with_one_value() => Assert.Equal(
        """{"type":"object","properties":{"object":{"type":"string","enum":["chair"]}}}""",
        ClientForm.Constant("chair").ToJsonString());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "responses": { "204": {} } }""")]
    [InlineData("""{ "responses": { "400": { "content": { "a": { "schema": { "properties": { "object": { "const": "error" } } } } } } } }""")]
    public void An_operation_without_a_body_has_no_constants(string operation)
    {
        var cut = new ClientCut([]).Of(new() { ["paths"] = new JsonObject { ["/rooms"] = new JsonObject { ["get"] = JsonNode.Parse(operation) } } });

        Assert.True(JsonNode.DeepEquals(ClientForm.Operation(ClientForm.Schema([])), cut["paths"]!["/rooms"]!["get"]));
    }

    [Fact]
    public void Two_results_without_constants_have_nothing_in_common() =>
        Assert.All(Schemas("string", "number"), schema => Assert.Equal("""{"oneOf":[]}""", schema));

    [Fact]
    public void Two_equal_results_are_written_once() => Assert.Equal(
        ["""{"oneOf":[{"$ref":"#/components/schemas/Rooms.get"}]}""", """{"$ref":"#/paths/~1organization~1rooms/get/responses/200/content/application~1json/schema"}"""],
        Schemas("{ object: 'a'; }", "{ object: 'a'; }"));

    [Fact]
    public void A_second_constant_of_one_type_is_named_after_its_value() => Assert.Equal(
        ["Rooms.get", "b"],
        Document("{ object: 'a'; } | { object: 'b'; }", "string")["components"]!["schemas"]!.AsObject().Select(schema => schema.Key));

    [Theory]
    [InlineData("resources/a.js", true)]
    [InlineData("resources/a.d.ts", true)]
    [InlineData("resources/a.md", false)]
    [InlineData("src/a.js", false)]
    [InlineData("src/a.d.ts", false)]
    public void Scripts_and_declarations_of_resources_are_needed(string file, bool needed) => Assert.Equal(needed, ClientPackageReader.Needs(file));

    [Fact]
    public void A_script_may_end_within_a_list() =>
        Assert.Equal("post", Assert.Single(ClientScript.Calls(Rooms + ".js", "class Rooms {\n    list() {\n        this._client.getAPIList('/organization/rooms', { method: 'post' });")).Method);

    private static IEnumerable<string> Schemas(string get, string put) => Document(get, put)["paths"]!["/organization/rooms"]!.AsObject()
        .Select(operation => operation.Value!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.ToJsonString());

    private static JsonObject Document(string get, string put)
    {
        var constants = new ClientConstants(new(new Dictionary<string, string> { ["rooms.d.ts"] = $"class Rooms {{ get(): {get}; put(): {put}; }}" }));
        ClientCall[] calls = [.. ((string[])["get", "put"]).Select(verb => new ClientCall("rooms", "Rooms", verb, verb, "/organization/rooms", false, new("rooms.js", new(1, 1))))];
        return new ClientDocument(calls.Select(call => (call, constants.Of(call))), "rooms.tgz").Root;
    }
}

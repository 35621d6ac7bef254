using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class AdminSurfaceTests
{
    private readonly JsonObject slice = AdminSurface.Slice(SampleDocument.Parse());

    [Fact]
    public void Paths_are_cut_at_whole_segments() =>
        Assert.Equal(["/organization/desks/{desk_id}", "/projects"], Names("paths"));

    [Fact]
    public void Only_version_security_paths_and_components_stay() =>
        Assert.Equal(["openapi", "security", "paths", "components"], slice.Select(member => member.Key));

    [Fact]
    public void The_closure_follows_responses_headers_bodies_and_both_forms_of_mapping()
    {
        Assert.Equal(["schemas", "responses", "headers", "requestBodies", "securitySchemes"], Names("components"));
        Assert.Equal(["Desk", "Leg", "WoodenLeg", "SteelLeg"], Names("components", "schemas"));
        Assert.Equal(["Slow"], Names("components", "responses"));
        Assert.Equal(["Wait"], Names("components", "headers"));
        Assert.Equal(["NewProject"], Names("components", "requestBodies"));
    }

    [Fact]
    public void The_closure_has_the_security_schemes_of_operations_and_of_the_document() =>
        Assert.Equal(["DeskKey", "PlainKey"], Names("components", "securitySchemes"));

    [Fact]
    public void Parameters_of_a_path_move_to_its_operations_and_give_way_to_their_own()
    {
        var desk = slice["paths"]!["/organization/desks/{desk_id}"]!.AsObject();

        Assert.Equal(["get", "delete"], desk.Select(member => member.Key));
        Assert.Equal(["path:desk_id string", "query:limit integer"], Parameters(desk["get"]!));
        Assert.Equal(["path:desk_id string", "query:limit string"], Parameters(desk["delete"]!));
    }

    [Fact]
    public void A_parameter_behind_a_reference_gives_way_to_the_operations_own_of_that_name()
    {
        var sliced = Slice(
            """
            { "paths": { "/projects": { "parameters": [{ "$ref": "#/components/parameters/Limit" }],
                "get": { "parameters": [{ "in": "query", "name": "limit", "schema": { "type": "integer" } }] }, "post": {} } },
              "components": { "parameters": { "Limit": { "in": "query", "name": "limit" } } } }
            """);

        Assert.Equal(["query:limit integer"], Parameters(sliced["paths"]!["/projects"]!["get"]!));
        Assert.Equal(
            "#/components/parameters/Limit", References.Target(sliced["paths"]!["/projects"]!["post"]!["parameters"]![0]));
    }

    [Fact]
    public void A_path_item_behind_references_is_written_out()
    {
        var sliced = Slice(
            """
            { "paths": { "/projects": { "$ref": "#/components/pathItems/P" }, "/organization": { "$ref": "#/paths/~1projects", "summary": "own" } },
              "components": { "pathItems": { "P": { "summary": "shared", "get": { "requestBody": { "$ref": "#/components/requestBodies/B" } } } },
                "requestBodies": { "B": {} } } }
            """);

        Assert.Equal(
            """
            {"paths":{"/projects":{"summary":"shared","get":{"requestBody":{"$ref":"#/components/requestBodies/B"}}},
            "/organization":{"summary":"own","get":{"requestBody":{"$ref":"#/components/requestBodies/B"}}}},
            "components":{"requestBodies":{"B":{}}}}
            """.Replace("\n", ""),
            sliced.ToJsonString());
    }

    [Fact]
    public void The_document_itself_is_not_changed()
    {
        var document = SampleDocument.Parse();

        AdminSurface.Slice(document);

        Assert.Equal(SampleDocument.Parse().ToJsonString(), document.ToJsonString());
    }

    [Fact]
    public void A_document_without_admin_paths_is_refused()
    {
        var error = Assert.Throws<SpecException>(() => Slice("""{ "paths": { "/projectsfoo": {}, "/v1/projects": {} } }"""));

        Assert.Equal("no path under /organization or /projects: nothing to take over.", error.Message);
    }

    private static JsonObject Slice(string json) => AdminSurface.Slice(JsonNode.Parse(json)!.AsObject());

    private static IEnumerable<string> Parameters(JsonNode operation) => operation["parameters"]!.AsArray()
        .Select(parameter => $"{JsonPointer.Selector(parameter)} {parameter!["schema"]!["type"]}");

    private IEnumerable<string> Names(params string[] at) =>
        JsonPointer.Of(at).Find(slice)!.AsObject().Select(member => member.Key);
}

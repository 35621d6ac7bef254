using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ListsSayHowTheyArePagedTests
{
    private const string Id = """ "id": { "type": "string" } """;
    private const string LastId = """ "last_id": { "type": ["string", "null"] } """;
    private const string Next = """ "next": { "type": ["string", "null"] } """;
    private const string NextPage = """ "next_page": { "type": ["string", "null"] } """;

    [Theory]
    [InlineData("after", LastId, "last_id", "last_id")]
    [InlineData("after", Next, "next", "next")]
    [InlineData("page", NextPage, "next_page", "next_page")]
    [InlineData("after", "", "last_item", "id")]
    public void Each_style_is_told_by_its_parameter_and_its_cursor(string parameter, string cursorMember, string style, string cursor) => Turns(
        List(parameter, cursorMember), Marked(style, parameter, cursor));

    [Theory]
    [InlineData(Id, "id")]
    [InlineData(""" "start_time": { "type": "integer" }, "end_time": { "type": "integer" } """, "start_time")]
    [InlineData(""" "group_id": { "type": "string" }, "project_id": { "type": "string" } """, "group_id")]
    public void Items_are_told_apart_by_what_they_have(string item, string identity) => Turns(
        List("after", Next, item, "/projects/{project_id}/things"), Marked("next", "after", "next", identity));

    [Fact]
    public void What_an_item_is_put_together_from_counts() => Turns(
        List("after", LastId, item: """ "x": { "type": "string" } }, "allOf": [{ "$ref": "#/components/schemas/Base" }], "required": ["x"], "y": { """),
        Marked("last_id", "after", "last_id"));

    [Theory]
    [InlineData("cursor", LastId, Id, "none of the known styles of paging fits: last_id, next, next_page, last_item.")]
    [InlineData("page", LastId, Id, "none of the known styles of paging fits: last_id, next, next_page, last_item.")]
    [InlineData("after", LastId + "," + Next, Id, "none of the known styles of paging fits: last_id, next, next_page, last_item.")]
    [InlineData("after", "", """ "group_id": { "type": "string" } """, "none of the known styles of paging fits: last_id, next, next_page, last_item.")]
    [InlineData("after", Next, """ "a_id": { "type": "string" }, "b_id": { "type": "string" } """,
        "nothing tells one of its items from another: no `id`, no `start_time`, no single `…_id`.")]
    public void A_list_of_no_known_style_is_a_finding(string parameter, string cursorMember, string item, string problem) =>
        Finds(List(parameter, cursorMember, item), problem);

    [Fact]
    public void A_list_that_does_not_say_whether_there_is_more_is_a_finding() => Finds(
        Document("get", """{ "type": "object", "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } }""", "after"),
        "its answer has no boolean `has_more`.");

    [Fact]
    public void A_list_of_which_nobody_can_say_what_its_items_are_is_a_finding() => Finds(
        Document("get", """{ "type": "object", "properties": { "names": { "type": "array", "items": { "type": "string" } }, "has_more": { "type": "boolean" } } }""", "after"),
        "its answer has not exactly one member that is an array of objects.");

    [Fact]
    public void A_list_without_a_page_size_is_a_finding() => Finds(List("after", LastId, limit: "count"), "it takes no `limit`.");

    [Fact]
    public void A_list_that_is_no_GET_is_a_finding() => Finds(
        Document("post", Answer(LastId), "after"), "no GET, so that reading on would repeat an action.");

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "object": { "const": "list" }, "rows": { "type": "object" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "data": { "type": "array", "items": { "type": "string" } } } }""", "limit")]
    [InlineData("""{ "type": "array" }""", "before")]
    [InlineData("""{ "type": "array" }""", "after")]
    [InlineData("""{ "type": "array" }""", "page")]
    [InlineData("""{ "type": "array" }""", "cursor")]
    [InlineData("""{ "type": "object", "properties": { "object": { "const": "page" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "next": { "type": "string" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "next_page": { "type": "string" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "first_id": { "type": "string" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "last_id": { "type": "string" } } }""", "limit")]
    [InlineData("""{ "type": "object", "properties": { "has_more": { "type": "boolean" } } }""", "limit")]
    public void Whatever_looks_like_a_list_cannot_slip_through(string answer, string parameter) =>
        Assert.Single(Apply(Document("get", answer, parameter)).Findings);

    [Theory]
    [InlineData("get", """{ "$ref": "#/components/schemas/Thing" }""")]
    [InlineData("get", """{ "type": "object", "properties": { "names": { "type": "array", "items": { "type": "string" } } } }""")]
    [InlineData("post", """{ "type": "object", "properties": { "data": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } }""")]
    public void Other_operations_stay(string method, string answer) =>
        Rule<ListsSayHowTheyArePaged>.Leaves(Document(method, answer, "limit"));

    private static void Turns(JsonObject before, string pagination)
    {
        var after = (JsonObject)before.DeepClone();
        after["paths"]!.AsObject().Single().Value!["get"]!["x-pagination"] = JsonNode.Parse(pagination);
        Rule<ListsSayHowTheyArePaged>.Turns(before, after);
    }

    private static void Finds(JsonObject document, string problem)
    {
        var method = document["paths"]!["/things"]!.AsObject().Single().Key;
        Rule<ListsSayHowTheyArePaged>.Finds(document, "{}",
            $"patches.json: /paths/~1things/{method}: This is a list, but {problem} Add what the server does as a patch.");
    }

    private static NormalisationContext Apply(JsonObject document)
    {
        var context = new NormalisationContext(document, new("names.json", "{}"), []);
        new ListsSayHowTheyArePaged().Apply(context);
        return context;
    }

    private static string Marked(string style, string parameter, string cursor, string identity = "id") => $$"""
        {
          "style": "{{style}}", "parameter": "{{parameter}}", "cursor": "{{cursor}}",
          "more": "has_more", "items": "data", "identity": "{{identity}}", "size": "limit"
        }
        """;

    private static JsonObject List(string parameter, string cursorMember, string item = Id, string path = "/things", string limit = "limit") =>
        Document("get", Answer(cursorMember), parameter, item, path, limit);

    private static string Answer(string cursorMember) => $$"""
        {
          "type": "object",
          "properties": {
            "data": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
            "has_more": { "type": "boolean" }{{(cursorMember.Length > 0 ? "," : "")}}{{cursorMember}}
          }
        }
        """;

    private static JsonObject Document(
        string method, string answer, string parameter, string item = Id, string path = "/things", string limit = "limit") => (JsonObject)JsonNode.Parse($$"""
        {
          "paths": {
            "{{path}}": {
              "{{method}}": {
                "parameters": [
                  { "in": "query", "name": "{{parameter}}", "schema": { "type": "string" } },
                  { "in": "query", "name": "{{limit}}", "schema": { "type": "integer" } }
                ],
                "responses": {
                  "200": { "content": { "application/json": { "schema": {{answer}} } } },
                  "4XX": { "content": { "application/json": { "schema": { "type": "object", "properties": { "next": { "type": "string" } } } } } }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "Base": { "type": "object", "properties": { {{Id}} } },
              "Thing": { "type": "object", "properties": { {{item}} } }
            }
          }
        }
        """)!;
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ErrorResponsesAreTypedTests
{
    private const string Schemas = """
        "AdminApiError": {
          "type": "object",
          "required": ["error"],
          "properties": { "error": { "$ref": "#/components/schemas/AdminApiErrorDetail" } }
        },
        "AdminApiErrorDetail": {
          "type": "object",
          "properties": {
            "code": { "type": ["string", "null"] },
            "message": { "type": "string" },
            "param": { "type": ["string", "null"] },
            "type": { "type": ["string", "null"] }
          }
        }
        """;

    private const string Error =
        """{ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/AdminApiError" } } } }""";

    private const string Ok = """{ "content": { "application/json": { "schema": { "type": "string" } } } }""";

    [Fact]
    public void Every_operation_gets_two_error_responses_of_one_schema() => Rule<ErrorResponsesAreTyped>.Turns(
        Document(
            ("get", $$"""{ "200": {{Ok}} }"""),
            ("post", $$"""{ "201": {{Ok}}, "400": {}, "429": { "$ref": "#/components/responses/TooMany" }, "default": {} }"""),
            ("delete", "{}")),
        Document(
            ("get", $$"""{ "200": {{Ok}}, "4XX": {{Error}}, "5XX": {{Error}} }"""),
            ("post", $$"""{ "201": {{Ok}}, "4XX": {{Error}}, "5XX": {{Error}} }"""),
            ("delete", $$"""{ "4XX": {{Error}}, "5XX": {{Error}} }"""),
            schemas: Schemas));

    [Fact]
    public void Shared_responses_go_and_other_components_stay()
    {
        var before = Document(("get", $$"""{ "200": {{Ok}} }"""));
        before["components"]!["responses"] = new JsonObject { ["TooMany"] = new JsonObject() };
        before["components"]!["securitySchemes"] = new JsonObject { ["Key"] = new JsonObject() };
        before["components"]!["schemas"]!["Thing"] = new JsonObject { ["type"] = "string" };
        var after = Document(
            ("get", $$"""{ "200": {{Ok}}, "4XX": {{Error}}, "5XX": {{Error}} }"""),
            schemas: Schemas + """, "Thing": { "type": "string" }""");
        after["components"]!["securitySchemes"] = new JsonObject { ["Key"] = new JsonObject() };

        Rule<ErrorResponsesAreTyped>.Turns(before, after);
    }

    private static JsonObject Document((string, string) one, string schemas = "") => Document([one], schemas);

    private static JsonObject Document((string, string) one, (string, string) two, (string, string) three, string schemas = "") =>
        Document([one, two, three], schemas);

    private static JsonObject Document((string Method, string Responses)[] operations, string schemas)
    {
        var document = TinyDocument.Of($"{{{schemas}}}");
        document["paths"]!["/things"] = new JsonObject(operations.Select(o =>
            KeyValuePair.Create<string, JsonNode?>(o.Method, new JsonObject { ["responses"] = JsonNode.Parse(o.Responses) })));
        return document;
    }
}

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ReplacingChangeTests
{
    private const string Id = "/components/schemas/Thing/properties/id";

    [Fact]
    public void What_was_as_expected_is_replaced() => ChangedDocument.Becomes(
        """
        {
          "at": "/components/schemas/Thing/properties/id",
          "was": { "type": "string" }, "is": { "type": "integer" }, "why": "w"
        }
        """,
        ChangedDocument.Start.Replace("""{ "id": { "type": "string" } }""", """{ "id": { "type": "integer" } }"""));

    [Fact]
    public void Where_nothing_stood_something_is_put() => ChangedDocument.Becomes(
        """{ "at": "/servers", "was": null, "is": [], "why": "w" }""",
        $$"""{ "servers": [], {{ChangedDocument.Start[1..]}}""");

    [Fact]
    public void What_is_replaced_by_nothing_is_removed() => ChangedDocument.Becomes(
        """{ "at": "/components/schemas/Order/enum", "was": ["asc", "desc"], "is": null, "why": "w" }""",
        ChangedDocument.Start.Replace(""", "enum": ["asc", "desc"]""", ""));

    [Fact]
    public void An_item_of_a_list_is_replaced_at_its_index() => ChangedDocument.Becomes(
        """{ "at": "/components/schemas/Order/enum/1", "was": "desc", "is": "down", "why": "w" }""",
        ChangedDocument.Start.Replace("\"desc\"", "\"down\""));

    [Fact]
    public void A_parameter_is_found_by_its_place_and_name() => ChangedDocument.Becomes(
        """
        {
          "at": "/paths/~1things/get/parameters/query:limit/schema/type",
          "was": "integer", "is": "number", "why": "w"
        }
        """,
        ChangedDocument.Start.Replace("\"integer\"", "\"number\""));

    [Fact]
    public void A_parameter_is_removed_by_its_place_and_name() => ChangedDocument.Becomes(
        """
        {
          "at": "/paths/~1things/get/parameters/query:limit",
          "was": { "name": "limit", "in": "query", "schema": { "type": "integer" } }, "is": null, "why": "w"
        }
        """,
        ChangedDocument.Start
            .Replace("""{ "in": "query", "name": "limit", "schema": { "type": "integer" } }""", "")
            .Replace("\"string\" } },", "\"string\" } }"));

    [Fact]
    public void A_change_that_upstream_made_itself_is_unnecessary() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Id}}", "was": { "type": "integer" }, "is": { "type": "string" }, "why": "w" }""",
        Id,
        "Already as the change would make it: the change has become unnecessary.");

    [Fact]
    public void A_removal_of_what_is_gone_is_unnecessary() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Id}}s", "was": { "type": "string" }, "is": null, "why": "w" }""",
        $"{Id}s",
        "Already as the change would make it: the change has become unnecessary.");

    [Fact]
    public void What_was_not_as_expected_is_shown() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Id}}", "was": { "type": "boolean" }, "is": { "type": "integer" }, "why": "w" }""",
        Id,
        """The change expects {"type":"boolean"} and finds {"type":"string"}.""");

    [Fact]
    public void A_place_that_was_expected_empty_and_is_not_is_shown() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Id}}", "was": null, "is": { "type": "integer" }, "why": "w" }""",
        Id,
        """The change expects null and finds {"type":"string"}.""");

    [Fact]
    public void A_target_that_is_gone_is_a_lost_one() => ChangedDocument.Refuses(
        """{ "at": "/components/schemas/Gone", "was": { "type": "string" }, "is": {}, "why": "w" }""",
        "/components/schemas/Gone",
        "Nothing stands there any more: the change has lost its target.");

    [Theory]
    [InlineData("/components/schemas/Gone/format")]
    [InlineData("/paths/~1things/get/parameters/query:gone")]
    [InlineData("/components/schemas/Order/enum/2")]
    [InlineData("/components/schemas/Order/type/deeper")]
    public void A_place_that_nothing_can_be_put_into_is_a_lost_target(string at) => ChangedDocument.Refuses(
        $$"""{ "at": "{{at}}", "was": null, "is": "x", "why": "w" }""",
        at,
        "Nothing stands there any more: the change has lost its target.");
}

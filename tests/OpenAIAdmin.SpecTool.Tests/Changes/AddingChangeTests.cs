namespace OpenAIAdmin.SpecTool.Tests;

public sealed class AddingChangeTests
{
    private const string Properties = "/components/schemas/Thing/properties";
    private const string Enum = "/components/schemas/Order/enum";

    [Fact]
    public void Members_are_added_to_an_object() => ChangedDocument.Becomes(
        $$"""{ "at": "{{Properties}}", "add": { "a": { "type": "string" }, "b": null }, "why": "w" }""",
        ChangedDocument.Start.Replace("\"id\": {", """ "a": { "type": "string" }, "b": null, "id": {"""));

    [Fact]
    public void Items_are_added_at_the_end_of_a_list() => ChangedDocument.Becomes(
        $$"""{ "at": "{{Enum}}", "add": ["random", "none"], "why": "w" }""",
        ChangedDocument.Start.Replace("\"desc\"]", "\"desc\", \"random\", \"none\"]"));

    [Fact]
    public void Members_are_added_to_a_parameter_found_by_its_place_and_name() => ChangedDocument.Becomes(
        """{ "at": "/paths/~1things/get/parameters/query:limit/schema", "add": { "minimum": 1 }, "why": "w" }""",
        ChangedDocument.Start.Replace("\"integer\"", "\"integer\", \"minimum\": 1"));

    [Fact]
    public void A_member_that_is_there_and_equal_is_to_be_pruned() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Properties}}", "add": { "new": {}, "id": { "type": "string" } }, "why": "w" }""",
        Properties,
        "`id` is there already and equal: prune it from the additions.",
        ChangedDocument.Start.Replace("\"id\": {", "\"new\": {}, \"id\": {"));

    [Fact]
    public void A_member_that_is_there_and_differs_is_shown() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Properties}}", "add": { "new": {}, "id": { "type": "integer" } }, "why": "w" }""",
        Properties,
        """`id` is there already, and differs: {"type":"string"}. Decide which one is right.""",
        ChangedDocument.Start.Replace("\"id\": {", "\"new\": {}, \"id\": {"));

    [Fact]
    public void An_item_that_is_there_is_to_be_pruned() => ChangedDocument.Refuses(
        $$"""{ "at": "{{Enum}}", "add": ["new", "desc"], "why": "w" }""",
        Enum,
        "\"desc\" is there already: prune it from the additions.",
        ChangedDocument.Start.Replace("\"desc\"]", "\"desc\", \"new\"]"));

    [Theory]
    [InlineData("/components/schemas/Gone")]
    [InlineData("/paths/~1things/get/parameters/query:gone/schema")]
    [InlineData("/paths/~1things/get/parameters/header:limit/schema")]
    [InlineData("/components/schemas/Order/enum/2")]
    [InlineData("/components/schemas/Order/enum/-1")]
    public void A_place_that_is_gone_is_a_lost_target(string at) => ChangedDocument.Refuses(
        $$"""{ "at": "{{at}}", "add": { "a": 1 }, "why": "w" }""",
        at,
        "Nothing stands there any more: the change has lost its target.");

    [Theory]
    [InlineData(Properties, "[1]")]
    [InlineData(Enum, """{ "a": 1 }""")]
    [InlineData("/components/schemas/Thing/type", "[1]")]
    [InlineData(Properties, "\"text\"")]
    [InlineData(Properties, "null")]
    public void What_does_not_fit_the_place_is_refused(string at, string added) => ChangedDocument.Refuses(
        $$"""{ "at": "{{at}}", "add": {{added}}, "why": "w" }""",
        at,
        "`add` takes members for an object or items for a list.");
}

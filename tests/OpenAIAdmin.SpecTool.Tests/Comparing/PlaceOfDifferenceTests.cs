using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Comparing;
using OpenAIAdmin.SpecTool.Partial;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>Where in the contract a difference is, and in which order differences come.</summary>
public sealed class PlaceOfDifferenceTests
{
    private const string Tagged = """{ "properties": { "object": { "const": "TAG" }, "size": { "type": "TYPE" }, "inner": INNER } }""";
    private const string Lifts = "organization.usage.lifts.result";
    private const string Doors = "organization.usage.doors.result";

    [Fact]
    public void A_result_type_is_called_by_the_tag_that_it_has_now()
    {
        var told = Told.OfSchemas(Result(Lifts, "string"), Result(Doors, "integer"));

        Assert.Equal([("const", Doors), ("type", Doors)], told.Select(difference => (difference.Keyword, difference.Scope.Tag)));
    }

    [Fact]
    public void One_that_is_no_result_type_any_more_is_called_by_the_tag_that_it_had()
    {
        var told = Told.OfSchemas(Result("list", "string", Result(Lifts, "string")), Result("list", "string", Result("other", "integer")));
        Assert.Equal([("const", Lifts), ("type", Lifts)], told.Select(difference => (difference.Keyword, difference.Scope.Tag)));

        told = Told.OfSchemas(Result(Doors, "string", Result(Lifts, "string")), Result(Doors, "string", Result("other", "string")));
        Assert.Equal([("const", Lifts)], told.Select(difference => (difference.Keyword, difference.Scope.Tag)));
    }

    [Fact]
    public void What_is_inside_a_result_type_belongs_to_it() => Assert.Equal(
        Lifts, Assert.Single(Told.OfSchemas(Result(Lifts, "string", """{ "type": "string" }"""), Result(Lifts, "string", """{ "type": "integer" }"""))).Scope.Tag);

    [Fact]
    public void A_component_that_two_responses_share_is_told_at_the_first_of_them()
    {
        const string document =
            """
            { "paths": { "/a": { "get": { "responses": { "201": CONTENT, "200": CONTENT, "404": CONTENT } } } },
              "components": { "schemas": { "A": { "type": "TYPE" } } } }
            """;
        var filled = document.Replace("CONTENT", """{ "content": { "a/b": { "schema": { "$ref": "#/components/schemas/A" } } } }""");

        Assert.Equal(
            [("200", Direction.Response, "A"), ("404", Direction.Error, "A")],
            Told.OfDocuments(filled.Replace("TYPE", "string"), filled.Replace("TYPE", "object"))
                .Select(difference => (difference.Scope.Status!, difference.Scope.Direction, difference.Scope.Schema!)));
    }

    [Fact]
    public void Differences_come_in_the_order_of_their_names_however_the_documents_are_written()
    {
        Assert.Equal(
            ["Added properties a", "Added properties b", "Removed properties c", "Removed properties d"],
            Told.OfSchemas("""{ "properties": { "d": { "type": "string" }, "c": { "type": "string" } } }""", """{ "properties": { "b": { "type": "object" }, "a": { "type": "object" } } }""").Shortly());
        Assert.Equal(
            ["Added mapping a", "Added mapping b", "Removed mapping c", "Removed mapping d"],
            Told.OfSchemas(
                """{ "discriminator": { "propertyName": "kind", "mapping": { "d": "A", "c": "A" } } }""",
                """{ "discriminator": { "propertyName": "kind", "mapping": { "b": "A", "a": "A" } } }""").Shortly());
    }

    [Fact]
    public void Only_the_audit_log_has_types_of_events()
    {
        Assert.Equal(["AuditLogEventTypeAdded"], Filter("/organization/audit_logs", "event_types[]"));
        Assert.Equal(["ParameterValueAdded"], Filter("/organization/audit_logs", "effects[]"));
        Assert.Equal(["ParameterValueAdded"], Filter("/organization/rooms", "event_types[]"));

        const string schema = """{ "properties": { "type": { "enum": ["a", "b"] } } }""";
        Assert.Equal(["ResponseValueAdded"], SchemaPair.Compare(schema, schema.Replace("\"b\"", "\"b\", \"room.shut\"")).Select(finding => finding.Name));
    }

    [Fact]
    public void A_component_is_called_by_the_name_that_it_has_now()
    {
        var found = Assert.Single(Told.OfSchemas(
            """{ "$ref": "#/components/schemas/A" }""", """{ "$ref": "#/components/schemas/B" }""", """{ "A": { "type": "string" }, "B": { "type": "integer" } }"""));

        Assert.Equal(("B", "/components/schemas/B/type"), (found.Scope.Schema, found.Pointer.Text));
    }

    [Fact]
    public void Names_of_components_are_upstreams_where_a_source_has_names_of_its_own()
    {
        var document = JsonNode.Parse(SmallClient.Upstream.Replace("\"Lamp\"", "\"Bulb\"").Replace("/Lamp\"", "/Bulb\"").Replace("organization.lamp\"", "organization.bulb\""))!.AsObject();
        var input = ReviewedSpec.Input with { ReviewedUpstream = SmallClient.Upstream, Additions = new Dictionary<string, string>() };
        var source = new PartialUpstream("notes", document, new(), whole => whole) { Kind = "notes", IsWhole = false, Advice = "" };

        var found = Assert.Single(PartialGate.Run(input, accepted: null, source, ChangedUpstream.Today).Findings, found => found.Finding.Name == "ConstantChanged").Finding;
        Assert.Contains("Lamp.object", found.Message);
    }

    private static string Result(string tag, string type, string inner = "{}") =>
        Tagged.Replace("TAG", tag).Replace("TYPE", type).Replace("INNER", inner);

    private static IEnumerable<string> Filter(string path, string name)
    {
        var document =
            """
            { "openapi": "3.1.0", "paths": { "PATH": { "get": { "parameters": [
              { "in": "query", "name": "NAME", "schema": { "type": "array", "items": { "enum": ["a", "b"] } } }] } } } }
            """.Replace("PATH", path).Replace("NAME", name);
        return SchemaPair.CompareDocuments(document, document.Replace("\"b\"", "\"b\", \"room.shut\"")).Select(finding => finding.Name);
    }
}

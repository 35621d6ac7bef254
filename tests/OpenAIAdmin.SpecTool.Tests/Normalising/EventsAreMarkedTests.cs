using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class EventsAreMarkedTests
{
    [Fact]
    public void The_schema_names_its_union_and_the_details_of_each_event_the_version_that_brought_them() => Rule<EventsAreMarked>.Turns(
        Document(),
        Document(mark: """ "x-event-union": "My.Event", """, created: """ "x-since": "0.1", """, deleted: """ "x-since": "0.2", """),
        names: Names("""{ "thing.created": "0.1", "thing.deleted": "0.2" }"""));

    [Fact]
    public void An_event_without_a_version_is_a_finding() => Rule<EventsAreMarked>.Finds(
        Document(),
        Names("""{ "thing.created": "0.1" }"""),
        "names.json: events: Log: thing.deleted: "
            + "A new event: say in `since` with which version of the package it comes.");

    [Fact]
    public void Schemas_that_the_table_does_not_name_stay() => Rule<EventsAreMarked>.Leaves(Document());

    private static string Names(string since) =>
        $$"""{ "events": { "Log": { "type": "My.Event", "since": {{since}} } } }""";

    private static JsonObject Document(string mark = "", string created = "", string deleted = "") => TinyDocument.Of($$"""
        {
          "Log": {
            {{mark}}
            "type": "object",
            "properties": {
              "type": { "type": "string", "x-known-values": { "name": "T", "values": [
                { "value": "thing.created" }, { "value": "thing.deleted" }, { "value": "thing.moved" }] } },
              "thing.created": { "$ref": "#/components/schemas/Created" },
              "thing.deleted": { "$ref": "#/components/schemas/Deleted" },
              "actor": { "$ref": "#/components/schemas/Actor" }
            }
          },
          "Created": { {{created}} "type": "object" },
          "Deleted": { {{deleted}} "type": "object" },
          "Actor": { "type": "object" }
        }
        """);
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class UnionsAreMarkedTests
{
    [Fact]
    public void The_base_names_its_union_and_each_case_the_version_that_brought_it() => Rule<UnionsAreMarked>.Turns(
        Document(),
        Document(mark: """ "x-union": "My.Union", """, costs: """ "x-since": "0.1", """, files: """ "x-since": "0.2", """),
        names: Names("""{ "costs.result": "0.1", "files.result": "0.2" }"""));

    [Fact]
    public void A_case_without_a_version_is_a_finding() => Rule<UnionsAreMarked>.Finds(
        Document(),
        Names("""{ "costs.result": "0.1" }"""),
        "names.json: unions: Result: files.result: "
            + "A new case: say in `since` with which version of the package it comes.");

    [Fact]
    public void Schemas_that_the_table_does_not_name_stay() => Rule<UnionsAreMarked>.Leaves(Document());

    private static string Names(string since) =>
        $$"""{ "unions": { "Result": { "type": "My.Union", "since": {{since}} } } }""";

    private static JsonObject Document(string mark = "", string costs = "", string files = "") => TinyDocument.Of($$"""
        {
          "Result": {
            {{mark}}
            "type": "object",
            "discriminator": {
              "propertyName": "object",
              "mapping": {
                "costs.result": "#/components/schemas/Costs",
                "files.result": "#/components/schemas/Files"
              }
            }
          },
          "Costs": { {{costs}} "allOf": [{ "$ref": "#/components/schemas/Result" }] },
          "Files": { {{files}} "allOf": [{ "$ref": "#/components/schemas/Result" }] },
          "Other": { "type": "object" }
        }
        """);
}

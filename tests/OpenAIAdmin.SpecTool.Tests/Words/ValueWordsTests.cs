namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ValueWordsTests
{
    private const string Enum = """
        {
          "Role": {
            "enum": ["owner", "reader"],
            "x-ms-enum": {
              "name": "Role",
              "values": [{ "value": "owner", "name": "Owner" }, { "value": "reader", "name": "Reader" }]
            }
          }
        }
        """;

    private const string Known = """
        {
          "Thing": {
            "properties": {
              "state": {
                "type": "array",
                "items": { "x-known-values": { "name": "ThingState", "values": [{ "value": "on" }, { "value": "off" }] } }
              }
            }
          }
        }
        """;

    [Fact]
    public void The_members_of_an_enum_are_described()
    {
        var run = new WordsRun(
            TinyDocument.Of(Enum),
            ("schemas", """{ "Role": "What a user may do." }"""),
            ("values", """{ "*": { "owner": "May do all.", "reader": "Shared." }, "Role": { "reader": "May look." } }"""));

        Assert.Equal(["words/values.json: *: reader: These words have no element: remove them."], run.Findings);
        SameJson.Assert(
            """
            {
              "description": "What a user may do.",
              "enum": ["owner", "reader"],
              "x-ms-enum": {
                "name": "Role",
                "values": [
                  { "value": "owner", "name": "Owner", "description": "May do all." },
                  { "value": "reader", "name": "Reader", "description": "May look." }
                ]
              }
            }
            """,
            run.Schema("Role"));
    }

    [Fact]
    public void Known_values_are_described_under_the_name_of_their_set_wherever_they_stand()
    {
        var run = new WordsRun(
            TinyDocument.Of(Known),
            ("schemas", """{ "Thing": "A thing." }"""),
            ("members", """{ "*": { "state": "Its state." } }"""),
            ("values", """{ "*": { "on": "It runs." }, "ThingState": { "off": "It rests." } }"""));

        Assert.Empty(run.Findings);
        SameJson.Assert(
            """
            {
              "description": "A thing.",
              "properties": {
                "state": {
                  "type": "array",
                  "description": "Its state.",
                  "items": {
                    "x-known-values": {
                      "name": "ThingState",
                      "values": [
                        { "value": "on", "description": "It runs." }, { "value": "off", "description": "It rests." }
                      ]
                    }
                  }
                }
              }
            }
            """,
            run.Schema("Thing"));
    }

    [Theory]
    [InlineData(Enum, "Role", "owner", "reader")]
    [InlineData(Known, "ThingState", "on", "off")]
    public void Values_without_words_and_words_without_a_value_are_findings(
        string schemas, string set, string one, string two) => Assert.Equal(
        [
            $"words/values.json: {set}: {one}: This element has no words: write them.",
            $"words/values.json: {set}: {two}: This element has no words: write them.",
            "words/values.json: Other: one: These words have no element: remove them.",
        ],
        new WordsRun(
            TinyDocument.Of(schemas),
            ("schemas", schemas == Enum ? """{ "Role": "r" }""" : """{ "Thing": "t" }"""),
            ("members", schemas == Enum ? "{}" : """{ "Thing": { "state": "s" } }"""),
            ("values", """{ "Other": { "one": "One." } }""")).Findings);
}

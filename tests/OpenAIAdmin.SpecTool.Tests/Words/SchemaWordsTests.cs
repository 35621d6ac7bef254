namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SchemaWordsTests
{
    private const string Missing = "This element has no words: write them.";
    private const string Unused = "These words have no element: remove them.";

    [Fact]
    public void The_compiler_warns_of_a_deprecated_member_with_its_words()
    {
        var run = new WordsRun(
            TinyDocument.Of("""
                { "Thing": { "type": "object", "properties": { "old": { "type": "string", "deprecated": true } } } }
                """),
            ("schemas", """{ "Thing": "A thing." }"""),
            ("members", """{ "Thing": { "old": "Use `id` instead." } }"""));

        SameJson.Assert(
            """
            {
              "type": "string", "deprecated": true, "description": "Use `id` instead.",
              "x-ms-deprecation": { "description": "Use `id` instead." }
            }
            """,
            run.Schema("Thing")!["properties"]!["old"]!);
    }

    [Fact]
    public void Components_and_members_are_described_and_references_are_not()
    {
        var run = new WordsRun(
            TinyDocument.Of("""
                {
                  "Thing": {
                    "type": "object",
                    "properties": {
                      "id": { "type": "string" },
                      "owner": { "$ref": "#/components/schemas/User", "x-nullable": true },
                      "rows": { "type": "array", "items": { "$ref": "#/components/schemas/User" } }
                    }
                  },
                  "User": { "type": "object", "properties": { "id": { "type": "string" } } }
                }
                """),
            ("schemas", """{ "Thing": "A thing.", "User": "A user." }"""),
            ("members", """{ "*": { "id": "Its id." }, "Thing": { "id": "Id of the thing.", "rows": "Users." } }"""));

        Assert.Empty(run.Findings);
        SameJson.Assert(
            """
            {
              "Thing": {
                "type": "object",
                "description": "A thing.",
                "properties": {
                  "id": { "type": "string", "description": "Id of the thing." },
                  "owner": { "$ref": "#/components/schemas/User", "x-nullable": true },
                  "rows": {
                    "type": "array", "items": { "$ref": "#/components/schemas/User" }, "description": "Users."
                  }
                }
              },
              "User": {
                "type": "object",
                "description": "A user.",
                "properties": { "id": { "type": "string", "description": "Its id." } }
              }
            }
            """,
            run.Document["components"]!["schemas"]);
    }

    [Fact]
    public void The_members_of_all_parts_are_described_and_the_parts_are_not()
    {
        var run = new WordsRun(
            TinyDocument.Of("""
                {
                  "Thing": {
                    "properties": { "a": {} },
                    "allOf": [{ "$ref": "#/components/schemas/Base" }, { "properties": { "b": {} } }]
                  }
                }
                """),
            ("schemas", """{ "Thing": "A thing." }"""),
            ("members", """{ "Thing": { "a": "First.", "b": "Second." } }"""));

        Assert.Empty(run.Findings);
        SameJson.Assert(
            """
            {
              "description": "A thing.",
              "properties": { "a": { "description": "First." } },
              "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "properties": { "b": { "description": "Second." } } }
              ]
            }
            """,
            run.Schema("Thing"));
    }

    [Fact]
    public void Missing_and_unused_words_are_all_listed() => Assert.Equal(
        [
            $"words/schemas.json: Thing: {Missing}",
            $"words/members.json: Thing: id: {Missing}",
            $"words/schemas.json: Gone: {Unused}",
            $"words/members.json: *: never: {Unused}",
            $"words/members.json: Thing: owner: {Unused}",
        ],
        new WordsRun(
            TinyDocument.Of("""
                {
                  "Thing": { "properties": { "id": {}, "owner": { "$ref": "#/components/schemas/User" } } },
                  "User": { "type": "object" }
                }
                """),
            ("schemas", """{ "User": "A user.", "Gone": "Gone." }"""),
            ("members", """{ "*": { "never": "Never." }, "Thing": { "owner": "Beside a reference." } }""")).Findings);
}

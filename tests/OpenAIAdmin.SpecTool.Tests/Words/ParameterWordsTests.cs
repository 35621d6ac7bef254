namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ParameterWordsTests
{
    private const string Parameters = """
        [
          { "in": "query", "name": "limit", "schema": { "type": "integer" } },
          { "in": "query", "name": "ids[]", "schema": { "$ref": "#/components/schemas/Ids" } },
          { "in": "query", "name": "effective_at[gt]", "schema": { "type": "integer" } }
        ]
        """;

    [Fact]
    public void An_operations_own_text_wins_over_the_shared_one_and_brackets_of_lists_are_left_out()
    {
        var run = new WordsRun(TinyDocument.Of(parameters: Parameters), ("parameters", """
            {
              "*": { "limit": "Items per page.", "ids": "Which ones." },
              "POST /things": { "ids": "Which things.", "effective_at[gt]": "Only later ones." }
            }
            """));

        Assert.Equal(
            ["words/parameters.json: *: ids: These words have no element: remove them."], run.Findings);
        SameJson.Assert(
            """
            [
              { "in": "query", "name": "limit", "schema": { "type": "integer" }, "description": "Items per page." },
              {
                "in": "query",
                "name": "ids[]",
                "schema": { "$ref": "#/components/schemas/Ids" },
                "description": "Which things."
              },
              {
                "in": "query",
                "name": "effective_at[gt]",
                "schema": { "type": "integer" },
                "description": "Only later ones."
              }
            ]
            """,
            run.Operation["parameters"]);
    }

    [Fact]
    public void Missing_and_unused_words_are_all_listed() => Assert.Equal(
        [
            "words/parameters.json: POST /things: limit: This element has no words: write them.",
            "words/parameters.json: POST /things: effective_at[gt]: This element has no words: write them.",
            "words/parameters.json: *: effective_at: These words have no element: remove them.",
            "words/parameters.json: GET /things: limit: These words have no element: remove them.",
        ],
        new WordsRun(TinyDocument.Of(parameters: Parameters), ("parameters", """
            { "*": { "ids": "Which ones.", "effective_at": "When." }, "GET /things": { "limit": "Items." } }
            """)).Findings);

    [Fact]
    public void An_empty_text_is_no_words_and_hides_the_shared_one() => Assert.Equal(
        [
            "words/parameters.json: POST /things: p: This element has no words: write them.",
            "words/parameters.json: *: p: These words have no element: remove them.",
        ],
        new WordsRun(
            Places.Parameter("{}"),
            ("parameters", """{ "*": { "p": "Shared." }, "POST /things": { "p": "" } }""")).Findings);
}

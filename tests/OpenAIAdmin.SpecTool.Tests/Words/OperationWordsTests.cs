using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Words;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class OperationWordsTests
{
    private const string Missing = "This element has no words: write them.";
    private const string Unused = "These words have no element: remove them.";

    [Fact]
    public void A_description_begins_with_the_summary_and_ends_with_the_operation_and_paths_and_responses_have_texts()
    {
        var run = new WordsRun(
            TinyDocument.Of(answer: """{ "type": "string" }"""),
            ("operations", """{ "POST /things": { "summary": "Makes a thing.", "description": "Twice makes two." } }"""),
            ("paths", """{ "/things": "All things." }"""),
            ("responses", """{ "200": "It was done." }"""));

        Assert.Empty(run.Findings);
        SameJson.Assert(
            """
            {
              "description": "All things.",
              "post": {
                "summary": "Makes a thing.",
                "description": "Makes a thing. Twice makes two. Operation: `POST /things`.",
                "responses": {
                  "200": {
                    "description": "It was done.",
                    "content": { "application/json": { "schema": { "type": "string" } } }
                  }
                }
              }
            }
            """,
            run.Document["paths"]!["/things"]);
    }

    [Fact]
    public void An_operation_with_a_summary_only_is_described_by_it_and_by_its_name() => SameJson.Assert(
        """{ "summary": "Makes a thing.", "description": "Makes a thing. Operation: `POST /things`.", "responses": {} }""",
        new WordsRun(TinyDocument.Of()).Operation);

    [Fact]
    public void Operations_paths_and_responses_without_words_are_findings() => Assert.Equal(
        [
            $"words/paths.json: /things: {Missing}",
            $"words/operations.json: POST /things: {Missing}",
            $"words/responses.json: 200: {Missing}",
        ],
        new WordsRun(TinyDocument.Of(answer: "{}"), ("operations", "{}"), ("paths", "{}")).Findings);

    [Fact]
    public void Words_of_operations_paths_and_responses_that_are_gone_are_findings() => Assert.Equal(
        [
            $"words/operations.json: GET /things: {Unused}",
            $"words/paths.json: /gone: {Unused}",
            $"words/responses.json: 404: {Unused}",
        ],
        new WordsRun(
            TinyDocument.Of(),
            ("operations", """{ "POST /things": { "summary": "s" }, "GET /things": { "summary": "s" } }"""),
            ("paths", """{ "/things": "All things.", "/gone": "Gone." }"""),
            ("responses", """{ "404": "Nothing there." }""")).Findings);

    [Theory]
    [InlineData("""{ "description": "Only more." }""")]
    [InlineData("""{ "summary": "" }""")]
    [InlineData("\"Makes a thing.\"")]
    public void An_operation_without_a_summary_is_a_finding(string words) => Assert.Equal(
        ["words/operations.json: POST /things: An operation's words need a `summary`."],
        new WordsRun(TinyDocument.Of(), ("operations", $$"""{ "POST /things": {{words}} }""")).Findings);

    [Fact]
    public void An_empty_text_is_no_words() => Assert.Equal(
        [$"words/paths.json: /things: {Missing}"],
        new WordsRun(TinyDocument.Of(), ("paths", """{ "/things": " " }""")).Findings);

    [Fact]
    public void A_missing_file_of_words_is_an_error()
    {
        var error = Assert.Throws<SpecException>(() => new WordsApplier(new Dictionary<string, string>(), []));

        Assert.Equal("spec/words/operations.json is missing.", error.Message);
    }
}

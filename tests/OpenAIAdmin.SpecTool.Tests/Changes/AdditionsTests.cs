using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class AdditionsTests
{
    private const string Start = """
        {
          "paths": { "/things": { "get": { "responses": {} } } },
          "components": { "schemas": { "Thing": { "type": "object" } } }
        }
        """;

    [Fact]
    public void Operations_and_schemas_are_added_to_old_and_new_paths()
    {
        var (document, findings) = Merge(("additions/a.json", """
            {
              "source": "s",
              "paths": {
                "/things": { "post": { "parameters": [] } },
                "/things/{id}": { "get": {}, "delete": {} }
              },
              "schemas": { "Part": { "type": "string" } }
            }
            """));

        Assert.Empty(findings);
        SameJson.Assert(
            """
            {
              "paths": {
                "/things": { "get": { "responses": {} }, "post": { "parameters": [] } },
                "/things/{id}": { "get": {}, "delete": {} }
              },
              "components": { "schemas": { "Thing": { "type": "object" }, "Part": { "type": "string" } } }
            }
            """,
            document);
    }

    [Fact]
    public void An_operation_and_a_schema_that_upstream_has_now_are_to_be_pruned() => Refuses(
        """
        { "source": "s", "paths": { "/things": { "get": { "responses": {} } } }, "schemas": { "Thing": { "type": "object" } } }
        """,
        "additions/a.json: GET /things: Upstream has this addition now, and equal: prune it.",
        "additions/a.json: Thing: Upstream has this addition now, and equal: prune it.");

    [Fact]
    public void An_operation_and_a_schema_that_upstream_has_now_otherwise_are_shown() => Refuses(
        """{ "source": "s", "paths": { "/things": { "get": {} } }, "schemas": { "Thing": { "type": "string" } } }""",
        """additions/a.json: GET /things: Upstream has this addition now, and it differs: {"responses":{}}.""",
        """additions/a.json: Thing: Upstream has this addition now, and it differs: {"type":"object"}.""");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "source": " " }""")]
    public void A_file_names_its_source(string file) =>
        Refuses(file, "additions/a.json: source: An additions file names its source.");

    [Fact]
    public void A_change_needs_a_source_of_its_own() => Refuses(
        """{ "source": "s", "changes": [{ "at": "/components/schemas/Thing", "add": { "a": 1 }, "why": "w" }] }""",
        "additions/a.json: /components/schemas/Thing: A change here needs `source`.");

    [Fact]
    public void A_change_reaches_into_what_any_other_file_adds()
    {
        var (document, findings) = Merge(
            ("additions/a.json", """
                {
                  "source": "s",
                  "changes": [{ "at": "/components/schemas/Part/enum", "add": ["b"], "source": "t" }]
                }
                """),
            ("additions/b.json", """{ "source": "s", "schemas": { "Part": { "enum": ["a"] } } }"""));

        Assert.Empty(findings);
        SameJson.Assert("""{ "enum": ["a", "b"] }""", document["components"]!["schemas"]!["Part"]);
    }

    [Fact]
    public void Two_files_cannot_add_the_same()
    {
        var (_, findings) = Merge(
            ("additions/a.json", """{ "source": "s", "schemas": { "Part": { "type": "string" } } }"""),
            ("additions/b.json", """{ "source": "s", "schemas": { "Part": { "type": "number" } } }"""));

        Assert.Equal(
            ["""additions/b.json: Part: Upstream has this addition now, and it differs: {"type":"string"}."""], findings);
    }

    private static void Refuses(string file, params string[] expected)
    {
        var (document, findings) = Merge(("additions/a.json", file));
        Assert.Equal(expected, findings);
        SameJson.Assert(Start, document);
    }

    private static (JsonObject Document, IEnumerable<string> Findings) Merge(params (string Name, string Text)[] files)
    {
        var document = JsonNode.Parse(Start)!.AsObject();
        var findings = new List<Finding>();
        Additions.Merge(document, files.ToDictionary(f => f.Name, f => f.Text), findings);
        return (document, findings.Select(f => f.ToString()));
    }
}

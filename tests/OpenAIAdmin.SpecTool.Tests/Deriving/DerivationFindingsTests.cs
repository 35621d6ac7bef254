using OpenAIAdmin.SpecTool.Deriving;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DerivationFindingsTests
{
    private const string MissingWords = "This element has no words: write them.";
    private const string UnusedWords = "These words have no element: remove them.";

    [Fact]
    public void All_causes_are_listed_at_once()
    {
        var input = SmallSpec.Input with
        {
            // A union that no rule resolves.
            ReviewedUpstream = SmallSpec.Upstream.Replace(
                """{ "anyOf": [{ "type": "number" }, { "type": "null" }] }""",
                """{ "anyOf": [{ "type": "number" }, { "type": "string" }] }"""),
            Additions = new Dictionary<string, string>
            {
                ["additions/old.json"] = """{ "source": "s", "schemas": { "Unreachable": { "type": "object" } } }""",
                ["additions/tags.json"] = SmallSpec.Addition,
            },
            Patches = """
                {
                  "patches": [
                    { "at": "/servers", "was": null, "is": [], "why": "w" },
                    { "at": "/security", "was": null, "is": [{ "Key": [] }], "why": "w" },
                    { "at": "/components/schemas/Gone", "add": { "type": "object" }, "why": "w" },
                    { "at": "/paths", "add": {} }
                  ]
                }
                """,
            Names = SmallSpec.Names.Replace("\"1m\": \"OneMinute\"", "\"1h\": \"OneHour\""),
        };
        input = input.With("paths", """{ "/usage": "Usage.", "/gone": "Gone." }""");
        input = input.With("values", """{ "*": { "1d": "v", "1m": "v", "blue": "v", "off": "v", "on": "v" } }""");

        Assert.Equal(
            [
                "additions/old.json: Unreachable: Upstream has this addition now, and equal: prune it.",
                "patches.json: /security: Already as the change would make it: the change has become unnecessary.",
                "patches.json: /components/schemas/Gone: Nothing stands there any more: the change has lost its target.",
                "patches.json: /paths: A change here needs `why`.",
                "patches.json: /components/schemas/WireCosts/allOf/1/properties/amount: No rule resolves this `anyOf`: "
                    + """{"anyOf":[{"type":"number","format":"decimal"},{"type":"string"}]}. """
                    + "Add a patch that says what it is.",
                "names.json: members: Width: Give a C# name to `1m`.",
                "names.json: members/*: 1h: Names nothing any more: remove it, or mend the place.",
                $"words/paths.json: /tags: {MissingWords}",
                $"words/values.json: TagColour: red: {MissingWords}",
                $"words/paths.json: /gone: {UnusedWords}",
            ],
            Derivation.Run(input).Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void An_element_that_nothing_reaches_needs_no_words() => Assert.Equal(
        [$"words/schemas.json: Unreachable: {UnusedWords}"],
        Derivation.Run(SmallSpec.Input.With(
            "schemas", SmallSpec.Words["words/schemas.json"].Replace("\"Tag\":", "\"Unreachable\": \"d\", \"Tag\":")))
            .Findings.Select(f => f.ToString()));

    [Theory]
    [InlineData("patches.json", "{ \"patches\": [", "patches.json(1,")]
    [InlineData("names.json", "[]", "names.json: the top level is not a JSON object.")]
    [InlineData("provenance.json", "", "provenance.json(1,")]
    public void An_input_that_is_no_json_object_is_one_error_with_its_place(string file, string text, string message)
    {
        var input = file switch
        {
            "patches.json" => SmallSpec.Input with { Patches = text },
            "names.json" => SmallSpec.Input with { Names = text },
            _ => SmallSpec.Input with { Provenance = text },
        };

        Assert.StartsWith(message, Assert.Throws<SpecException>(() => Derivation.Run(input)).Message);
    }
}

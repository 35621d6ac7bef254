using OpenAIAdmin.SpecTool.Deriving;

namespace OpenAIAdmin.SpecTool.Tests.Deriving;

public sealed class InputShapeTests
{
    [Theory]
    [InlineData("names", """{ "renames": {} }""", "/renames", "Unknown member")]
    [InlineData("names", """{ "components": { "A": 1 } }""", "/components/A", "a text")]
    [InlineData("names", """{ "inline": { "/a": 1 } }""", "/inline/~1a", "a text")]
    [InlineData("names", """{ "members": { "A": { "1d": 1 } } }""", "/members/A/1d", "a text")]
    [InlineData("names", """{ "events": { "A": { "type": 1 } } }""", "/events/A/type", "a text")]
    [InlineData("names", """{ "unions": { "A": { "case": "x" } } }""", "/unions/A/case", "Unknown member; there are type, since.")]
    [InlineData("names", """{ "unions": { "A": { "since": [] } } }""", "/unions/A/since", "an object")]
    [InlineData("patches", """{ "patches": {} }""", "/patches", "a list")]
    [InlineData("patches", """{ "patch": [] }""", "/patch", "Unknown member")]
    [InlineData("additions", """{ "source": 7 }""", "/source", "a text")]
    [InlineData("additions", """{ "source": "s", "path": {} }""", "/path", "Unknown member")]
    [InlineData("additions", """{ "source": "s", "paths": { "/x": { "get": [] } } }""", "/paths/~1x/get", "an object")]
    [InlineData("additions", """{ "source": "s", "schemas": { "A": 1 } }""", "/schemas/A", "an object")]
    [InlineData("additions", """{ "source": "s", "changes": {} }""", "/changes", "a list")]
    [InlineData("operations", """{ "GET /x": { "summary": 1 } }""", "/GET ~1x/summary", "a text")]
    [InlineData("operations", """{ "GET /x": { "description": 1 } }""", "/GET ~1x/description", "a text")]
    [InlineData("parameters", """{ "*": "Text." }""", "/*", "an object")]
    [InlineData("values", """{ "*": "Text." }""", "/*", "an object")]
    [InlineData("operations", """{ "GET /x": { "sumary": "Text." } }""", "/GET ~1x/sumary", "Unknown member")]
    [InlineData("members", """{ "*": "Text." }""", "/*", "an object")]
    [InlineData("schemas", """{ "Thing": null }""", "/Thing", "a text")]
    public void A_slip_in_a_hand_written_file_is_told_by_its_place(string file, string text, string place, string problem)
    {
        var result = Derivation.Run(With(SmallSpec.Input, file, text));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(place, finding.Place);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    private static DerivationInput With(DerivationInput input, string file, string text) => file switch
    {
        "names" => input with { Names = text },
        "patches" => input with { Patches = text },
        "additions" => input with { Additions = new Dictionary<string, string> { ["additions/x.json"] = text } },
        _ => input with { Words = new Dictionary<string, string>(input.Words) { [$"words/{file}.json"] = text } },
    };
}

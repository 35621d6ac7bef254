using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Changes;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class PatchesTests
{
    [Fact]
    public void Patches_are_applied_in_their_order_and_a_refused_one_stops_none()
    {
        var document = JsonNode.Parse("""{ "a": 1 }""")!.AsObject();
        var findings = new List<Finding>();

        Patches.Apply(
            document,
            "patches.json",
            """
            {
              "patches": [
                { "at": "/a", "was": 1, "is": 2, "why": "w" },
                { "at": "/gone", "add": {}, "why": "w" },
                { "at": "/a", "is": 3 },
                { "at": "/a", "was": 2, "is": 4, "why": "w" }
              ]
            }
            """,
            findings);

        SameJson.Assert("""{ "a": 4 }""", document);
        Assert.Equal(
            [
                "patches.json: /gone: Nothing stands there any more: the change has lost its target.",
                "patches.json: /a: A change has either `add`, or both `was` and `is`.",
            ],
            findings.Select(f => f.ToString()));
    }

    [Fact]
    public void No_patches_change_nothing()
    {
        var document = new JsonObject();

        Patches.Apply(document, "patches.json", "{}", []);

        Assert.Empty(document);
    }
}

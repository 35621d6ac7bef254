using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Naming;
using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class ComponentsAreRenamedTests
{
    [Fact]
    public void A_component_and_every_reference_to_it_get_the_new_name() => Rule<ComponentsAreRenamed>.Turns(
        Referring("UsageResult", "UsageBucket"),
        Referring("WireUsageResult", "WireUsageBucket"),
        names: """{ "components": { "UsageResult": "WireUsageResult", "UsageBucket": "WireUsageBucket" } }""");

    [Theory]
    [InlineData("""{ "components": { "Group": "AssignedGroup", "GroupResponse": "Group" } }""")]
    [InlineData("""{ "components": { "GroupResponse": "Group", "Group": "AssignedGroup" } }""")]
    public void One_may_take_the_name_that_another_gives_up_in_either_order(string names) =>
        Rule<ComponentsAreRenamed>.Turns(
            Referring("Group", "GroupResponse"), Referring("AssignedGroup", "Group"), names);

    [Fact]
    public void A_name_that_is_taken_is_a_finding() => Rule<ComponentsAreRenamed>.Finds(
        TinyDocument.Of("""{ "A": { "type": "string" }, "B": { "type": "integer" } }"""),
        names: """{ "components": { "A": "B" } }""",
        "names.json: components: A: There is a schema `B` already.");

    [Fact]
    public void Two_components_cannot_get_one_name() => Rule<ComponentsAreRenamed>.Finds(
        TinyDocument.Of("""{ "A": { "type": "string" }, "B": { "type": "integer" } }"""),
        names: """{ "components": { "A": "C", "B": "C" } }""",
        "names.json: components: B: There is a schema `C` already.");

    [Fact]
    public void A_name_whose_component_is_gone_stays_unused()
    {
        var names = new NameTable("names.json", """{ "components": { "Gone": "Here", "A": "B" } }""");

        new ComponentsAreRenamed().Apply(new(TinyDocument.Of("""{ "A": {} }"""), names, []));

        Assert.Equal(
            ["names.json: components: Gone: Names nothing any more: remove it, or mend the place."],
            names.Unused().Select(f => f.ToString()));
    }

    [Fact]
    public void Components_without_a_new_name_stay() => Rule<ComponentsAreRenamed>.Leaves(Referring("A", "B"));

    private static JsonObject Referring(string one, string two) => TinyDocument.Of(
        $$"""
        {
          "{{one}}": { "type": "object", "properties": { "self": { "$ref": "#/components/schemas/{{one}}" } } },
          "{{two}}": { "type": "array", "items": { "$ref": "#/components/schemas/{{one}}" } },
          "Other": { "type": "string" }
        }
        """,
        parameters: $$"""[{ "in": "query", "name": "UsageResult", "schema": { "$ref": "#/components/schemas/{{two}}" } }]""",
        answer: $$"""{ "allOf": [{ "$ref": "#/components/schemas/{{two}}" }, { "$ref": "#/components/schemas/Other" }] }""");
}

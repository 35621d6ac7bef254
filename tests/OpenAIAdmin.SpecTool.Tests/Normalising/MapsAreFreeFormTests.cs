using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class MapsAreFreeFormTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void Typed_values_of_a_map_become_free_form(string place)
    {
        // A map value is a map here itself: the outer one swallows it.
        var after = place == "map value"
            ? Places.Component("""{ "type": "object", "additionalProperties": true }""")
            : Places.Put(place, """{ "type": "object", "additionalProperties": true }""");

        Rule<MapsAreFreeForm>.Turns(
            Places.Put(place, """{ "type": "object", "additionalProperties": { "type": "string" } }"""), after);
    }

    [Fact]
    public void A_map_of_components_becomes_free_form_and_keeps_its_members() => Rule<MapsAreFreeForm>.Turns(
        Places.Component("""
            {
              "type": ["object", "null"],
              "properties": { "id": { "type": "string" } },
              "additionalProperties": { "$ref": "#/components/schemas/Other" }
            }
            """),
        Places.Component("""
            { "type": ["object", "null"], "properties": { "id": { "type": "string" } }, "additionalProperties": true }
            """));

    [Theory]
    [InlineData("""{ "type": "object", "additionalProperties": true }""")]
    [InlineData("""{ "type": "object", "additionalProperties": false }""")]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "additionalProperties": { "type": "string" } } }""")]
    public void Other_objects_stay_as_they_are(string schema) => Rule<MapsAreFreeForm>.Leaves(Places.Component(schema));
}

using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class KnownValuesAreNamedTests
{
    private const string Bare = """{ "type": "string", "x-known-values": ["a", "b"] }""";

    [Theory]
    [InlineData("component", "Thing")]
    [InlineData("member", "ThingM")]
    [InlineData("list item", "ThingM")]
    [InlineData("allOf part", "ThingM")]
    [InlineData("member of a member", "ThingMM")]
    public void A_set_is_called_after_the_component_and_the_members_that_hold_it(string place, string name) =>
        Rule<KnownValuesAreNamed>.Turns(Places.Put(place, Bare), Places.Put(place, Set(name)));

    [Fact]
    public void Members_are_written_as_in_csharp() => Rule<KnownValuesAreNamed>.Turns(
        TinyDocument.Of($$"""{ "AuditLog": { "type": "object", "properties": { "event_type.v2": {{Bare}} } } }"""),
        TinyDocument.Of($$"""
            { "AuditLog": { "type": "object", "properties": { "event_type.v2": {{Set("AuditLogEventTypeV2")}} } } }
            """));

    [Fact]
    public void A_set_that_came_from_an_enum_component_keeps_its_name_at_every_place() => Rule<KnownValuesAreNamed>.Turns(
        TinyDocument.Of("""
            {
              "Invite": { "properties": {
                "role": { "type": "string", "x-known-values": ["a", "b"], "x-known-values-from": "Role" } } },
              "User": { "properties": {
                "role": { "type": ["string", "null"], "x-known-values": ["a", "b"], "x-known-values-from": "Role" } } }
            }
            """),
        TinyDocument.Of("""
            {
              "Invite": { "properties": { "role": {
                "type": "string",
                "x-known-values": { "name": "Role", "values": [{ "value": "a" }, { "value": "b" }] } } } },
              "User": { "properties": { "role": {
                "type": ["string", "null"],
                "x-known-values": { "name": "Role", "values": [{ "value": "a" }, { "value": "b" }] } } } }
            }
            """));

    [Fact]
    public void Two_sets_of_one_name_with_other_values_are_a_finding() => Rule<KnownValuesAreNamed>.Finds(
        TinyDocument.Of($$"""
            {
              "Invite": { "properties": { "role_name": {{Bare}} } },
              "InviteRole": { "properties": { "name": { "type": "string", "x-known-values": ["c"] } } }
            }
            """),
        names: "{}",
        "names.json: /components/schemas/InviteRole/properties/name: Two sets of known values are called `InviteRoleName`.");

    [Fact]
    public void Known_values_outside_a_component_are_a_finding() => Rule<KnownValuesAreNamed>.Finds(
        Places.Parameter(Bare),
        names: "{}",
        "reviewed-upstream.json: /paths/~1things/post/parameters/query:p/schema: Known values outside a component.");

    [Fact]
    public void Schemas_without_known_values_stay() => Rule<KnownValuesAreNamed>.Leaves(
        TinyDocument.Of("""{ "A": { "type": "string" }, "B": { "type": "string", "enum": ["a", "b"] } }"""));

    private static string Set(string name) => $$"""
        {
          "type": "string",
          "x-known-values": { "name": "{{name}}", "values": [{ "value": "a" }, { "value": "b" }] }
        }
        """;
}

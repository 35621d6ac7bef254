using OpenAIAdmin.SpecTool.Normalising;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class EnumsAreSortedTests
{
    [Theory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public void Values_come_into_ordinal_order(string place) => Rule<EnumsAreSorted>.Turns(
        Places.Put(place, """{ "type": "string", "enum": ["b", "B", "a_b", "a"] }"""),
        Places.Put(place, """{ "type": "string", "enum": ["B", "a", "a_b", "b"] }"""));

    [Fact]
    public void Null_and_numbers_are_sorted_as_well() => Rule<EnumsAreSorted>.Turns(
        Places.Component("""{ "enum": [null, 2, "x", 1] }"""),
        Places.Component("""{ "enum": ["x", 1, 2, null] }"""));

    [Fact]
    public void Other_lists_keep_their_order() => Rule<EnumsAreSorted>.Leaves(TinyDocument.Of(
        """
        {
          "Thing": {
            "type": "object",
            "required": ["b", "a"],
            "properties": { "enum": { "type": "array", "default": ["b", "a"] }, "b": {}, "a": {} }
          }
        }
        """,
        parameters: """
            [
              { "in": "query", "name": "b", "schema": { "type": "string" } },
              { "in": "query", "name": "a", "schema": { "type": "string" } }
            ]
            """));
}

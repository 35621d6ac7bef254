namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>What is told of lists whose order says nothing.</summary>
public sealed class ValuesTests
{
    [Theory]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["a", "b", "c"] }""", "Added enum c")]
    [InlineData("""{ "enum": [1, 2] }""", """{ "enum": [1, 2, 3] }""", "Added enum 3")]
    [InlineData("""{ "enum": ["a"] }""", """{ "enum": ["b", "c"] }""", "Added enum b", "Added enum c", "Removed enum a")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["c"] }""", "Added enum c", "Removed enum a", "Removed enum b")]
    [InlineData("""{ "enum": ["a"] }""", """{ "enum": ["b"] }""", "Changed enum")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "enum": ["a", "b"] }""", "Added enum")]
    [InlineData("""{ "type": "string", "enum": ["a", "b"] }""", """{ "type": "string" }""", "Removed enum")]
    [InlineData("""{ "enum": ["a", "a", "b"] }""", """{ "enum": ["b", "a"] }""", "Reworded enum")]
    [InlineData("""{ "enum": ["a", "a", "b"] }""", """{ "enum": ["b", "c"] }""", "Added enum c", "Removed enum a")]
    [InlineData("""{ "enum": ["a", "b"], "nullable": true }""", """{ "enum": ["a", "b", null], "nullable": true }""")]
    [InlineData("""{ "enum": { "a": 1 } }""", """{ "enum": ["a"] }""", "Changed enum")]
    [InlineData("""{ "enum": ["a"] }""", """{ "enum": "a" }""", "Changed enum")]
    [InlineData("""{ "required": ["a"], "properties": { "a": {}, "b": {} } }""", """{ "required": ["b"], "properties": { "a": {}, "b": {} } }""", "Added required b", "Removed required a")]
    [InlineData("""{ }""", """{ "required": ["a"] }""", "Added required a")]
    [InlineData("""{ "required": ["a"] }""", """{ }""", "Removed required a")]
    [InlineData("""{ "required": ["a"], "properties": { "a": {} } }""", """{ "properties": { "a": {} } }""", "Removed required a")]
    [InlineData("""{ "required": true }""", """{ "required": ["a"] }""", "Changed required")]
    [InlineData("""{ "required": ["a"] }""", """{ "required": true }""", "Changed required")]
    [InlineData("""{ "required": true }""", """{ "required": true }""")]
    [InlineData("""{ }""", """{ "required": true }""", "Added required")]
    [InlineData("""{ "required": true }""", """{ }""", "Removed required")]
    public void Each_value_is_told_for_itself(string older, string newer, params string[] told) =>
        Assert.Equal(told, Told.OfSchemas(older, newer).Shortly());

    [Fact]
    public void A_value_that_is_gone_is_shown_at_the_list_that_it_was_in()
    {
        var found = Assert.Single(Told.OfSchemas("""{ "enum": ["a", "b", "c"] }""", """{ "enum": ["a", "c"] }"""));

        Assert.Equal(("1", "enum", "enum"), (found.Pointer.Last, found.Shown.Last, found.Key.Last));
        Assert.Equal("schema", Assert.Single(Told.OfSchemas("""{ "required": ["a"] }""", "{}")).Shown.Last);
    }

    [Fact]
    public void A_value_that_came_keeps_its_key_where_the_list_is_sorted_otherwise()
    {
        var found = Assert.Single(Told.OfSchemas("""{ "enum": ["a", "b"] }""", """{ "enum": ["b", "c", "a"] }"""));

        Assert.Equal(("1", "enum"), (found.Pointer.Last, found.Key.Last));
    }
}

using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Reporting;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A place in the sorted document is shown where the file as it came has it.</summary>
public sealed class SourcePlaceTests
{
    private const string Source =
        """
        { "openapi": "3.1.0", "paths": {}, "required": [
            "b",
            "a" ],
          "oneOf": [
            { "type": "string" } ] }
        """;

    [Theory]
    [InlineData("/required/0", 3)]
    [InlineData("/required/1", 2)]
    [InlineData("/oneOf/0/type", 5)]
    [InlineData("/oneOf", 4)]
    public void A_value_of_a_sorted_list_is_looked_up_by_what_it_says(string pointer, int line) =>
        Assert.Equal(line, Places("""{ "oneOf": [{ "type": "string" }], "required": ["a", "b"] }""").Of(new JsonPointer(pointer)).Line);

    [Theory]
    [InlineData("/required/7", 1)]
    [InlineData("/gone/deep/down", 1)]
    [InlineData("/oneOf/0/gone/deep", 5)]
    public void What_the_file_lacks_is_shown_at_what_would_hold_it(string pointer, int line) =>
        Assert.Equal(line, Places("""{ "required": ["a", "b"] }""").Of(new JsonPointer(pointer)).Line);

    private static SourcePlaces Places(string compared) =>
        new(DocumentReader.Read(Source, "a.json"), JsonNode.Parse(compared)!.AsObject());
}

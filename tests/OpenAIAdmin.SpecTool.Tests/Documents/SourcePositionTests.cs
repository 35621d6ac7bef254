using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class SourcePositionTests
{
    private const string Json =
        """
        {
          "openapi": "3.1.0",
          "paths": {
            "/a~b": { "get": { "parameters": [
              { "in": "query", "name": "one" }, { "in": "path", "name": "two",
                "required": true }
            ] } }, "é😀": null, "last": [1,
              2]
          }
        }
        """;

    private const string Yaml =
        """
        openapi: 3.1.0
        paths:
          /a~b:
            get:
              parameters:
              - in: query
                name: one
              - {in: path, name: two,
                 required: true}
          'é😀': null
          last: [1,
            2]
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/openapi", 2, 3)]
    [InlineData("/paths/~1a~0b/get", 4, 15)]
    [InlineData("/paths/~1a~0b/get/parameters/1", 5, 41)]
    [InlineData("/paths/~1a~0b/get/parameters/1/required", 6, 9)]
    [InlineData("/paths/~1a~0b/get/parameters/path:two/required", 6, 9)]
    [InlineData("/paths/é😀", 7, 12)]
    [InlineData("/paths/last", 7, 25)]
    [InlineData("/paths/last/1", 8, 7)]
    public void Members_of_json_stand_at_their_key_and_items_at_their_start(string pointer, int line, int column) =>
        Assert.Equal(new(line, column), PositionIn(Json, pointer));

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/openapi", 1, 1)]
    [InlineData("/paths/~1a~0b/get", 4, 5)]
    [InlineData("/paths/~1a~0b/get/parameters/query:one", 6, 9)]
    [InlineData("/paths/~1a~0b/get/parameters/1", 8, 9)]
    [InlineData("/paths/~1a~0b/get/parameters/path:two/required", 9, 10)]
    [InlineData("/paths/é😀", 10, 3)]
    [InlineData("/paths/last/1", 12, 5)]
    public void Members_of_yaml_stand_at_their_key_and_items_at_their_start(string pointer, int line, int column) =>
        Assert.Equal(new(line, column), PositionIn(Yaml, pointer));

    [Theory]
    [InlineData("/paths/~1a~0b/get/responses/200", 4, 15)]
    [InlineData("/paths/~1a~0b/get/parameters/path:three", 4, 24)]
    [InlineData("/paths/last/2", 7, 25)]
    [InlineData("/paths/last/1/deeper/still", 8, 7)]
    [InlineData("/nothing", 1, 1)]
    public void A_pointer_to_nothing_gives_the_nearest_ancestor(string pointer, int line, int column) =>
        Assert.Equal(new(line, column), PositionIn(Json, pointer));

    [Fact]
    public void An_aliased_node_stands_where_it_is_used_and_its_inside_where_it_was_written()
    {
        const string text = "openapi: 3.1.0\npaths: {}\nfirst: &it\n  inner: 1\nsecond: *it\nthird:\n  <<: *it\n";

        Assert.Equal(new(5, 1), PositionIn(text, "/second"));
        Assert.Equal(new(4, 3), PositionIn(text, "/second/inner"));
        Assert.Equal(new(4, 3), PositionIn(text, "/third/inner"));
    }

    [Fact]
    public void Line_ends_of_windows_and_a_document_in_one_line_count_right()
    {
        Assert.Equal(new(6, 9), PositionIn(Json.ReplaceLineEndings("\r\n"), "/paths/~1a~0b/get/parameters/1/required"));
        Assert.Equal(new(1, 34), PositionIn("""{"openapi":"3.1.0","a":"é","b":1,"paths":{}}""", "/paths"));
    }

    private static SourcePosition PositionIn(string text, string pointer) =>
        DocumentReader.Read(text, "doc").PositionOf(new(pointer));
}

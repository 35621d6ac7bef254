using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.Slicing;

namespace OpenAIAdmin.SpecTool.Tests.Slicing;

/// <summary>What an import keeps and notes, without a repository around it.</summary>
public sealed class ImportTests
{
    private const string Rooms = """
        openapi: 3.1.0
        paths:
          /chairs: { get: { responses: {} } }
          /organization/rooms:
            get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } } } }
            post: { responses: { "200": { description: ok } } }
          /projects/{id}: { delete: { responses: { "200": { description: ok } } } }
        components:
          schemas:
            Room: { type: object }
            Chair: { type: object }

        """;

    [Fact]
    public void The_provenance_tells_what_was_imported_from_where_and_how_much()
    {
        var result = Run(Rooms);

        Assert.Equal("""
            {
              "source": "the attic",
              "date": "2026-08-21",
              "sha256": "00ff",
              "operations": 3,
              "schemas": 1,
              "paths": [
                "/organization",
                "/projects"
              ]
            }

            """, result.Provenance);
        Assert.Equal((2, 1), (result.Paths, result.Schemas));
        Assert.Equal(
            ["DELETE /projects/{id}", "GET /organization/rooms", "POST /organization/rooms"],
            result.Operations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_document_without_components_has_no_schemas() => Assert.Equal(
        0, Run("""{ "openapi": "3.1.1", "paths": { "/projects": { "get": { "responses": { "200": {} } } } } }""").Schemas);

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.2.0")]
    public void Another_version_is_refused_by_its_number(string version) => Assert.Equal(
        $"upstream: OpenAPI 3.1 is needed, this is {version}.", Refused($$"""{ "openapi": "{{version}}", "paths": { "/projects": {} } }"""));

    [Fact]
    public void Yaml_whose_last_line_has_no_end_may_have_lost_more_than_that_and_json_may_not()
    {
        Assert.StartsWith("upstream(11,1): the last line has no line end", Refused(Rooms.TrimEnd('\n')), StringComparison.Ordinal);
        Assert.Equal(1, Run("""{ "openapi": "3.1.0", "paths": { "/projects": { "get": { "responses": { "200": {} } } } } }""").Paths);
    }

    [Fact]
    public void A_path_that_only_begins_like_ours_is_no_part_of_it() => Assert.StartsWith(
        "upstream: no path under /organization or /projects",
        Refused("""{ "openapi": "3.1.0", "paths": { "/projectsfoo": {}, "/organizations": {} } }"""), StringComparison.Ordinal);

    private static ImportResult Run(string text) => Import.Run(text, "upstream", "00ff", new(2026, 8, 21), "the attic");

    private static string Refused(string text) => Assert.Throws<SpecException>(() => Run(text)).Message;
}

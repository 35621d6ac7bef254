using System.Text.Json.Nodes;
using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>How lines make sections, and how long and deep they may be.</summary>
public sealed class PageOutlineTests
{
    private const int MaxLength = 8192;
    private const int MaxDepth = 64;

    [Theory]
    [InlineData("get")]
    [InlineData("put")]
    [InlineData("post")]
    [InlineData("delete")]
    [InlineData("patch")]
    [InlineData("options")]
    [InlineData("head")]
    [InlineData("trace")]
    public void Every_method_of_http_is_read(string method) =>
        Assert.NotNull(Read($"**{method}** `/organization/lamps`\n")["paths"]!["/organization/lamps"]![method]);

    [Fact]
    public void A_heading_ends_what_stands_above_it_however_its_lines_are_indented()
    {
        var operation = Read("**put** `/organization/lamps`\n\n### Returns\n\n- `a: string`\n\n### Query Parameters\n\n  - `b: string`\n")
            ["paths"]!["/organization/lamps"]!["put"]!;

        Assert.Equal("b", (string?)operation["parameters"]![0]!["name"]);
    }

    [Fact]
    public void A_line_may_be_so_long_and_no_longer()
    {
        Assert.NotNull(Returned(Long(MaxLength)));

        Assert.Equal(
            $"page.md(5,1): this line has {MaxLength + 1} characters: it is none of a page.",
            Assert.Throws<SpecException>(() => Returned(Long(MaxLength + 1))).Message);
    }

    [Fact]
    public void Lines_may_stand_so_deep_and_no_deeper()
    {
        Assert.NotNull(Returned(Deep(MaxDepth)));

        Assert.Contains(
            $"`a: string`: this stands more than {MaxDepth} levels deep.",
            Assert.Throws<SpecException>(() => Returned(Deep(MaxDepth + 1))).Message);
    }

    private static string Long(int length) => $"- `a: \"{new string('x', length - "a: \"\"".Length)}\"`\n";

    private static string Deep(int levels) => string.Concat(Enumerable.Range(0, levels).Select(level =>
        $"{new string(' ', 2 * level)}- `a: {(level == levels - 1 ? "string" : "object { a }")}`\n"));

    private static JsonNode? Returned(string bullets) => Read($"**get** `/organization/lamps`\n\n### Returns\n\n{bullets}")
        ["paths"]!["/organization/lamps"]!["get"]!["responses"]!["200"]!["content"];

    private static JsonObject Read(string page) => ReferencePageReader.Read(page, "page.md").Document;
}

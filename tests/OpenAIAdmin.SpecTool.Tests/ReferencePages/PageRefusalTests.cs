using OpenAIAdmin.SpecTool.Documents;
using OpenAIAdmin.SpecTool.ReferencePages;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>A line that is not understood is refused: skipping it might lose a change.</summary>
public sealed class PageRefusalTests
{
    private const string Head = "**get** `/organization/lamps`\n\n### Returns\n\n";

    [Theory]
    [InlineData("- `a: text`", "(5,1): `a: text`: `text` is no type")]
    [InlineData("- `a: `", "`a:` is no type")]
    [InlineData("- `a: string", "(5,1): this line begins like the page's grammar")]
    [InlineData("- `a: Lamp`", "(5,1): the type `Lamp` is described nowhere")]
    [InlineData("- `a: \"x\" or 3 more`", "3 more are announced, and nothing follows")]
    [InlineData("- `a: \"x\" or 2 more`\n  - `\"x\"`", "3 are announced and 1 follow")]
    [InlineData("- `a: null`", "(5,1): `a: null`: no type is given.")]
    [InlineData("- `a: map[null]`", "`a: map[null]`: no type is given.")]
    [InlineData("- `a: string`\n  - `string`\n  - `null`", "1 are announced and 2 follow")]
    [InlineData("### Body Parameters\n\n- `string`", "`string`: a member is expected here: a name, a colon, a type.")]
    [InlineData("- `a: object { b, c }`\n  - `b: string`", "2 are announced and 1 follow")]
    [InlineData("- `a: object { b }`\n  - `c: string`", "`b` is announced and does not follow")]
    [InlineData("- `a: object { b }`", "1 are announced and 0 follow")]
    [InlineData("- `a: string`\n  - `b: string`", "`string` has no members")]
    [InlineData("- `a: string or number or 1 more`\n  - `string`\n  - `number`", "3 are announced and 2 follow")]
    [InlineData("- `a: string or number`\n  - `b: string`", "several types are announced, and members follow")]
    [InlineData("- `a: object { b }`\n  - `b: string`\n  - `string`", "members and types stand side by side")]
    [InlineData("- `a: array of string or number`", "the array may hold all of these types or only the first")]
    [InlineData("- `string`\n\n- `a: string`", "a member stands among types")]
    [InlineData("- `a: string`\n\n```json\n{", "(7,1): this code block never ends")]
    [InlineData("### Example\n\n- `a: string`", "this stands under \"Example\", and types are read under the parameters of path, query, header, cookie and body and under Returns only.")]
    [InlineData("### Parameters\n\n- `a: string`", "single language")]
    [InlineData("## Domain Types\n\n- `Lamp object { }`", "in no section of an operation")]
    [InlineData("## Domain Types\n\n### Lamp\n\n- `a: string`", "(9,1): `a: string`: a member stands among types")]
    [InlineData("**fetch** `/organization/lamps`", "(5,1): `fetch` is no method of HTTP")]
    [InlineData("**get** `/organization/lamps`", "described twice, first at (1,1)")]
    public void A_wrong_line_is_told_with_its_place(string lines, string message)
    {
        var refused = Assert.Throws<SpecException>(() => ReferencePageReader.Read(Head + lines + "\n", "page.md"));

        Assert.StartsWith("page.md(", refused.Message);
        Assert.Contains(message, refused.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A page about lamps\n\nText.\n")]
    [InlineData("{ \"openapi\": \"3.1.0\" }")]
    public void A_text_without_operations_is_no_page(string text) => Assert.StartsWith(
        "page.md: not a reference page: ", Assert.Throws<SpecException>(() => ReferencePageReader.Read(text, "page.md")).Message);

    [Fact]
    public void Prose_is_no_grammar() => Assert.Empty(Members(
        "Text with `a: text` in it.\n\n- `bucket=1d`: seven days\n- `one` or `two`\n\n```http\n- `a: text`\n```\n\n#### Response\n"));

    private static IEnumerable<string> Members(string prose) =>
        ReferencePageReader.Read($"**get** `/organization/lamps`\n\n{prose}", "page.md").Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key);
}

using System.Text.Json;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("", "doc: not an OpenAPI document: the text is empty.")]
    [InlineData("\uFEFF \n", "doc: not an OpenAPI document: the text is empty.")]
    [InlineData("<html></html>", "doc: not an OpenAPI document but HTML or XML")]
    [InlineData("[1]", "doc: not an OpenAPI document: the top level is a list, not an object.")]
    [InlineData("- one\n- two\n", "doc: not an OpenAPI document: the top level is a list, not an object.")]
    [InlineData("Just a few words.", "doc: not an OpenAPI document: the top level is plain text, not an object.")]
    [InlineData("# nothing but a comment\n", "doc: not an OpenAPI document: the top level is plain text, not an object.")]
    [InlineData("{}", "doc(1,1): not an OpenAPI document: the member `openapi` is missing.")]
    [InlineData("{\n  \"swagger\": \"2.0\", \"paths\": {} }", "doc(2,3): not an OpenAPI document: this is Swagger 2")]
    [InlineData("\nswagger: '2.0'\npaths: {}\n", "doc(2,1): not an OpenAPI document: this is Swagger 2")]
    [InlineData("openapi: 4.0.0\npaths: {}\n", "doc(1,1): not an OpenAPI document: `openapi` must be a string \"3.…\"; it is \"4.0.0\".")]
    [InlineData("paths: {}\nopenapi: 3.1\n", "doc(2,1): not an OpenAPI document: `openapi` must be a string \"3.…\"; it is 3.1.")]
    [InlineData("{\"openapi\": \"3.1.0\"}", "doc(1,1): not an OpenAPI document: the object `paths` is missing.")]
    [InlineData("openapi: 3.1.0\npaths: []\n", "doc(2,1): not an OpenAPI document: the object `paths` is missing.")]
    public void What_is_not_an_openapi_document_is_refused_with_the_reason(string text, string message) =>
        Assert.StartsWith(message, Refusal(text));

    [Theory]
    [InlineData("{\n  \"a\": 1,\n  \"é\": 2, \"a\": 3\n}", "doc(3,11): the member \"a\" is there twice.")]
    [InlineData("a: 1\nb:\n  c: 1\n  \"c\": 2\n", "doc(4,3): the member \"c\" is there twice.")]
    [InlineData("{\n  // why\n  \"a\": 1\n}", "doc(2,3): not valid JSON:")]
    [InlineData("{ \"ü\": 1, ]", "doc(1,11): not valid JSON:")]
    [InlineData("{ \"a\": 1 }\n{", "doc(2,1): not valid JSON:")]
    [InlineData("{ \"a\": \"\\ud800\" }", "doc(1,8): a string that is not valid Unicode.")]
    [InlineData("{ \"a\": { \"b\": [1,", "doc(1,18): the JSON ends before it is complete: the file is truncated.")]
    [InlineData("{ \"a\": \"\\u00", "doc(1,13): the JSON ends before it is complete: the file is truncated.")]
    [InlineData("{\n\"é\": tru", "doc(2,9): the JSON ends before it is complete: the file is truncated.")]
    [InlineData("{\n\"é\": 1,\n\n", "doc(2,8): the JSON ends before it is complete: the file is truncated.")]
    [InlineData("a:\n\tb: 1\n", "doc(2,1): not valid YAML:")]
    [InlineData("a: [1, 2\n", "doc(2,1): not valid YAML (the file is truncated):")]
    public void Broken_text_is_refused_with_line_and_column(string text, string message) =>
        Assert.StartsWith(message, Refusal(text));

    [Fact]
    public void Nesting_without_end_is_refused_instead_of_exhausting_the_stack()
    {
        Assert.Contains("maximum configured depth of 256", Refusal(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
        Assert.Contains("maximum nesting depth of 256", Refusal("a: " + new string('[', 100_000)));
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated()
    {
        Assert.Equal("3.1.0", DocumentReader.Read("\uFEFF{\"openapi\":\"3.1.0\",\"paths\":{}}", "doc").Root["openapi"]!.GetValue<string>());
        Assert.Equal("3.1.0", DocumentReader.Read("\uFEFFopenapi: 3.1.0\npaths: {}\n", "doc").Root["openapi"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("1.10")]
    [InlineData("1E+3")]
    [InlineData("123456789012345678901234567890")]
    public void Numbers_of_json_keep_their_text(string number)
    {
        var document = DocumentReader.Read($$"""{"openapi":"3.1.0","paths":{},"n":{{number}}}""", "doc");

        Assert.Equal(JsonValueKind.Number, document.Root["n"]!.GetValueKind());
        Assert.Equal(number, document.Root["n"]!.ToJsonString());
    }

    [Fact]
    public void Every_kind_of_json_value_is_read()
    {
        var root = DocumentReader.Read(
            """{"openapi":"3.1.0","paths":{},"all":[true,false,null,"\u00e9\n",-1,{},[]]}""", "doc").Root;

        Assert.Equal("""[true,false,null,"\u00E9\n",-1,{},[]]""", root["all"]!.ToJsonString());
    }

    private static string Refusal(string text) =>
        Assert.Throws<SpecException>(() => DocumentReader.Read(text, "doc")).Message;
}

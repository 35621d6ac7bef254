using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>What a refused payload's exception says: the place, what is wrong there, and the byte.</summary>
public class RefusalTextTests
{
    private const string Completions = "\"object\":\"organization.usage.completions.result\"";
    private const string Costs = "\"object\":\"organization.costs.result\"";

    [Theory]
    [InlineData("\"input_tokens\":\"1\"", "data[0].results[0].input_tokens: an integer is expected, not a string (byte 166).")]
    [InlineData("\"input_tokens\":{}", "data[0].results[0].input_tokens: an integer is expected, not an object (byte 166).")]
    [InlineData("\"input_tokens\":[]", "data[0].results[0].input_tokens: an integer is expected, not an array (byte 166).")]
    [InlineData("\"input_tokens\":true", "data[0].results[0].input_tokens: an integer is expected, not a boolean (byte 166).")]
    [InlineData("\"input_tokens\":1.5", "data[0].results[0].input_tokens: an integer is expected, not a fraction (byte 166).")]
    [InlineData("\"input_tokens\":1e19", "data[0].results[0].input_tokens: the integer does not fit 64 bits (byte 166).")]
    [InlineData("\"input_tokens\":tru", "data[0].results[0].input_tokens: this is no JSON value (byte 166).")]
    [InlineData("\"input_tokens\":01", "data[0].results[0].input_tokens: this is no JSON value (byte 166).")]
    [InlineData("\"input_tokens\":1x", "data[0].results[0].input_tokens: this is no JSON value (byte 167).")]
    [InlineData("\"input_tokens\":truex", "data[0].results[0].input_tokens: this is no JSON value (byte 170).")]
    [InlineData("\"input_tokens\" 1", "data[0].results[0].input_tokens: ':' is missing (byte 166).")]
    [InlineData("\"input_tokens\":1 2", "data[0].results[0]: ',' or '}' is missing (byte 168).")]
    [InlineData("\"input_tokens\":1,\"input_tokens\":1", "data[0].results[0].input_tokens: the member is given twice (byte 183).")]
    [InlineData("input_tokens:1", "data[0].results[0]: a member's name is missing (byte 151).")]
    [InlineData("\"model\":5", "data[0].results[0].model: a string is expected, not a number (byte 159).")]
    [InlineData("\"model\":\"\\x\"", "data[0].results[0].model: a string has an unknown escape (byte 160).")]
    [InlineData("\"model\":\"\\u00g0\"", "data[0].results[0].model: a string has a broken escape (byte 164).")]
    [InlineData("\"model\":\"\\ud800\"", "data[0].results[0].model: the string is not valid text (byte 159).")]
    [InlineData("\"model\":\"a\tb\"", "data[0].results[0].model: a string has a control character (byte 161).")]
    [InlineData("\"\\ud800\":1", "data[0].results[0]: a member's name is not valid text (byte 159).")]
    [InlineData("\"batch\":1", "data[0].results[0].batch: a boolean is expected, not a number (byte 159).")]
    [InlineData("\"batch\":\"true\"", "data[0].results[0].batch: a boolean is expected, not a string (byte 159).")]
    [InlineData("\"news\":[1 2]", "data[0].results[0].news[0]: ',' or ']' is missing (byte 161).")]
    [InlineData("\"news\":{\"a\":1 2}", "data[0].results[0].news.a: ',' or '}' is missing (byte 165).")]
    [InlineData("\"news\":{\"a\":1,\"a\":2}", "data[0].results[0].news.a: the member is given twice (byte 169).")]
    public void Of_a_counted_result(string member, string message) => AssertSays(Pages.Of($"{{{Completions},{member}}}"), message);

    [Theory]
    [InlineData("\"quantity\":true", "data[0].results[0].quantity: a number is expected, not a boolean (byte 150).")]
    [InlineData("\"quantity\":\"x\"", "data[0].results[0].quantity: a number is expected, and the string holds none (byte 150).")]
    [InlineData("\"quantity\":\"\\ud800\"", "data[0].results[0].quantity: the string is not valid text (byte 150).")]
    [InlineData("\"quantity\":0.00000000000000000000000000001", "data[0].results[0].quantity: the number has no exact decimal value (byte 150).")]
    [InlineData("\"amount\":5", "data[0].results[0].amount: an amount of money is expected, not a number (byte 148).")]
    [InlineData("\"amount\":{\"value\":null,\"currency\":1}", "data[0].results[0].amount.currency: a string is expected, not a number (byte 173).")]
    [InlineData("\"amount\":{\"value\":1,\"value\":1}", "data[0].results[0].amount.value: the member is given twice (byte 167).")]
    [InlineData("\"amount\":{\"value\":[]}", "data[0].results[0].amount.value: a number is expected, not an array (byte 157).")]
    public void Of_a_cost(string member, string message) => AssertSays(Pages.Of($"{{{Costs},{member}}}"), message);

    [Theory]
    [InlineData("[]", "The payload: an object is expected (byte 0).")]
    [InlineData("{\"data\":{}}", "data: an array is expected, not an object (byte 8).")]
    [InlineData("{\"data\":[1]}", "data[0]: a bucket is expected, an object (byte 9).")]
    [InlineData("{\"data\":[{\"start_time\":1,\"results\":7}]}", "data[0].results: an array is expected, not a number (byte 35).")]
    [InlineData("{\"data\":[{\"start_time\":1,\"results\":[7]}]}", "data[0].results[0]: a result is expected, an object (byte 36).")]
    [InlineData("{\"has_more\":false}", "data: the required member is missing (byte 18).")]
    [InlineData("{\"data\":[],\"has_more\":false} 1", "The payload: text follows the page (byte 29).")]
    [InlineData("{\"data\":[],\"has_more\":", "has_more: the JSON ends before it is complete (byte 22).")]
    [InlineData("{\"data\":[],\"has_more\":fal", "has_more: the JSON ends before it is complete (byte 25).")]
    [InlineData("{\"data\":[],\"n\":\"\\", "n: the JSON ends before it is complete (byte 17).")]
    [InlineData("{\"data\":[],\"n\":\"\\u00", "n: the JSON ends before it is complete (byte 20).")]
    [InlineData("{\"data\":[],\"n\":12", "The payload: the JSON ends before it is complete (byte 17).")]
    public void Of_a_page(string page, string message) => AssertSays(page, message);

    [Fact]
    public void Of_one_that_is_too_deep() => AssertSays("{\"data\":[],\"n\":[[[]]]}", "n: the nesting is too deep (byte 17).", new UsageReadOptions { MaxDepth = 3 });

    [Fact]
    public void Of_one_that_is_not_text()
    {
        byte[] page = Pages.Utf8("{\"data\":[],\"n\":\"?\"}");
        page[^3] = 0xFF;

        Assert.Equal("n: a string is not valid UTF-8 (byte 17).", Assert.Throws<UsagePayloadException>(() => new UsagePayloadReader().ReadPage(page)).Message);
    }

    private static void AssertSays(string page, string message, UsageReadOptions? options = null) =>
        Assert.Equal(message, Assert.Throws<UsagePayloadException>(() => Pages.Read(page, options)).Message);
}

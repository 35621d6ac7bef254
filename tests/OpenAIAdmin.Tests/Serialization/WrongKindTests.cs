using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Models;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Tests.Serialization;

/// <summary>A value of another kind than the document declares is an error with its place, and not a null that nobody sent.</summary>
public sealed class WrongKindTests
{
    private const string Result = "data[1].results[1]";

    [Theory]
    [InlineData("\"model\":5", Result + ".model", "a string is expected, not a number")]
    [InlineData("\"model\":true", Result + ".model", "a string is expected, not true or false")]
    [InlineData("\"model\":[\"m\"]", Result + ".model", "a string is expected, not a list")]
    [InlineData("\"model\":{}", Result + ".model", "a string is expected, not an object")]
    [InlineData("\"model\":\"\\ud800\"", Result + ".model", "not a valid one")]
    [InlineData("\"batch\":\"true\"", Result + ".batch", "true or false is expected, not a string")]
    [InlineData("\"batch\":1", Result + ".batch", "true or false is expected, not a number")]
    [InlineData("\"input_tokens\":[]", Result + ".input_tokens", "a number is expected, not a list")]
    [InlineData("\"model\":\"a\",\"model\":\"a\"", Result + ".model", "given twice")]
    [InlineData("\"model\":null,\"mod\\u0065l\":\"a\"", Result + ".model", "given twice")]
    [InlineData("\"news\":1,\"news\":2", Result + ".news", "given twice")]
    [InlineData("\"object\":\"organization.costs.result\"", Result + ".object", "given twice")]
    [InlineData("\"\\ud800\":1", Result, "name is not valid text")]
    public Task Members_of_a_result(string members, string path, string problem) => RefusedAsync(
        $$"""{"data":[{"results":[]},{"results":[{"object":"x"},{"object":"organization.usage.completions.result",{{members}}}]}]}""", path, problem);

    [Theory]
    [InlineData("""{"object":5}""", Result + ".object", "a string is expected, not a number")]
    [InlineData("""5""", Result, "an object is expected, not a number")]
    [InlineData("""null""", Result, "an object is expected, not null")]
    [InlineData("""{"object":"organization.costs.result","amount":"5 usd"}""", Result + ".amount", "an object is expected, not a string")]
    [InlineData("""{"object":"organization.costs.result","amount":[5]}""", Result + ".amount", "an object is expected, not a list")]
    [InlineData("""{"object":"organization.costs.result","amount":{"currency":5}}""", Result + ".amount.currency", "a string is expected, not a number")]
    [InlineData("""{"object":"organization.costs.result","amount":{"value":1,"value":1}}""", Result + ".amount.value", "given twice")]
    public Task Results(string result, string path, string problem) =>
        RefusedAsync($$"""{"data":[{"results":[]},{"results":[{"object":"x"},{{result}}]}]}""", path, problem);

    [Theory]
    [InlineData("""[]""", "", "an object is expected, not a list")]
    [InlineData("""null""", "", "an object is expected, not null")]
    [InlineData("""{"data":{}}""", "data", "a list is expected, not an object")]
    [InlineData("""{"data":"none"}""", "data", "a list is expected, not a string")]
    [InlineData("""{"data":[[]]}""", "data[0]", "an object is expected, not a list")]
    [InlineData("""{"data":[{"results":{}}]}""", "data[0].results", "a list is expected, not an object")]
    [InlineData("""{"data":[],"data":[]}""", "data", "given twice")]
    [InlineData("""{"data":[],"has_more":"no"}""", "has_more", "true or false is expected, not a string")]
    [InlineData("""{"data":[],"next_page":5}""", "next_page", "a string is expected, not a number")]
    public Task Pages_and_buckets(string page, string path, string problem) => RefusedAsync(page, path, problem);

    [Fact]
    public async Task Null_is_of_every_kind()
    {
        var page = await Over("""{"data":[{"results":null},{"results":[{"object":"organization.usage.completions.result","model":null,"batch":null}]}],"next_page":null}""")
            .Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1);

        Assert.Null(page!.Data![0].Results);
        var result = Assert.IsType<WireCompletionsUsageResult>(Assert.Single(page.Data[1].Results!));
        Assert.Equal((null, null, null), (result.Model, result.Batch, page.NextPage));
    }

    [Fact]
    public async Task A_byte_order_mark_is_overlooked() => Assert.Empty((await TestClient.Over(new CapturingHandler(_ => new HttpResponseMessage(HttpStatusCode.OK)
    {
        Content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. "{\"data\":[]}"u8]) { Headers = { { "Content-Type", "application/json" } } },
    })).Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))!.Data!);

    [Theory]
    [InlineData("""{"error":{"message":"no","code":404,"type":{"a":1},"param":null}}""", "no")]
    [InlineData("""{"error":{"message":"no","message":"never"}}""", "no")]
    [InlineData("""{"error":"no"}""", "no")]
    [InlineData("""{"error":[{"message":"no"}]}""", null)]
    [InlineData("""["no"]""", null)]
    [InlineData("null", null)]
    [InlineData("""{"error":{"mess""", null)]
    public async Task An_error_of_the_api_is_not_hidden_by_what_is_wrong_with_its_body(string body, string? message)
    {
        var error = await Assert.ThrowsAsync<AdminApiError>(() => TestClient.Over(CapturingHandler.Answering(body, 404)).Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1));

        Assert.Equal((404, message), (error.StatusCode, error.Error!.Message));
    }

    [Fact]
    public async Task What_does_not_fit_an_error_is_kept_as_it_came()
    {
        var client = TestClient.Over(CapturingHandler.Answering("""{"error":{"message":"no","code":404}}""", 404));
        Assert.Equal(new RawJson("404"), (await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))).Error!.AdditionalData["code"]);

        client = TestClient.Over(CapturingHandler.Answering("""{"error":"no"}""", 404));
        Assert.Equal(new RawJson("\"no\""), (await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Costs.GetAsync(request => request.QueryParameters.StartTime = 1))).AdditionalData["error"]);
    }

    /// <summary>The kinds that no model has today; a new document may bring them.</summary>
    [Fact]
    public void Texts_that_mean_something_are_read_or_refused()
    {
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), Node("\"2024-01-02T03:04:05Z\"").GetDateTimeOffsetValue());
        Assert.Equal(new Date(2024, 1, 2), Node("\"2024-01-02\"").GetDateValue());
        Assert.Equal(TimeSpan.FromHours(2), Node("\"PT2H\"").GetTimeSpanValue());
        Assert.Equal(Guid.Empty, Node("\"00000000-0000-0000-0000-000000000000\"").GetGuidValue());
        Assert.Equal([1, 2], Node("\"AQI=\"").GetByteArrayValue());
        Assert.Null(Node("null").GetDateTimeOffsetValue());
        Assert.Throws<JsonException>(() => Node("\"soon\"").GetDateTimeOffsetValue());
        Assert.Throws<JsonException>(() => Node("5").GetDateValue());
        Assert.Throws<JsonException>(() => Node("\"2h\"").GetTimeSpanValue());
        Assert.Throws<JsonException>(() => Node("5").GetTimeSpanValue());
        Assert.Throws<JsonException>(() => Node("\"25:99\"").GetTimeValue());
        Assert.Throws<JsonException>(() => Node("\"x\"").GetGuidValue());
        Assert.Throws<JsonException>(() => Node("\"\"").GetGuidValue());
        Assert.Throws<JsonException>(() => Node("\"*\"").GetByteArrayValue());
        Assert.Throws<JsonException>(() => Node("5").GetEnumValue<DayOfWeek>());
    }

    [Fact]
    public void Items_of_lists_are_of_their_kind_or_null()
    {
        Assert.Equal(["a", null], Node("[\"a\",null]").GetCollectionOfPrimitiveValues<string?>());
        Assert.Equal([true, null], Node("[true,null]").GetCollectionOfPrimitiveValues<bool?>());
        Assert.Equal([new Date(2024, 1, 2)], Node("[\"2024-01-02\"]").GetCollectionOfPrimitiveValues<Date?>());
        Assert.Equal("[1]", Assert.Throws<JsonException>(() => Node("[\"a\",5]").GetCollectionOfPrimitiveValues<string>().Count()).Path);
        Assert.Equal("[0]", Assert.Throws<JsonException>(() => Node("[\"true\"]").GetCollectionOfPrimitiveValues<bool?>().Count()).Path);
        Assert.Equal("[0]", Assert.Throws<JsonException>(() => Node("[5]").GetCollectionOfEnumValues<DayOfWeek>().Count()).Path);
        Assert.Equal("", Assert.Throws<JsonException>(() => Node("\"a\"").GetCollectionOfPrimitiveValues<string>().Count()).Path);
        Assert.Empty(Node("null").GetCollectionOfPrimitiveValues<string>());
    }

    private static async Task RefusedAsync(string page, string path, string problem)
    {
        var error = await Assert.ThrowsAsync<AdminApiError>(() => Over(page).Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1));

        Assert.True(error.IsUnreadable);
        Assert.Equal(path, Assert.IsAssignableFrom<JsonException>(error.InnerException).Path);
        Assert.Contains(problem, error.Message);
    }

    private static OpenAIAdminClient Over(string page) => TestClient.Over(CapturingHandler.Answering(page));

    private static ExactParseNode Node(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new ExactParseNode(document.RootElement.Clone(), JsonPlace.Root);
    }
}

using System.Text.Json;
using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Tests.Naive;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

/// <summary>Results, buckets and pages as values of System.Text.Json.</summary>
public class SerializerTests
{
    [Fact]
    public void A_result_is_read_as_by_the_page_reader()
    {
        foreach (string tag in UnionDocument.Cases.Keys)
        {
            UsageResult result = JsonSerializer.Deserialize<UsageResult>(CaseTests.Populated(tag))!;
            Assert.Equal(Description.Written(Pages.ReadResult(CaseTests.Populated(tag))), Description.Written(result));
        }
    }

    [Theory]
    [InlineData("""{"object":"organization.usage.completions.result","input_tokens":"many"}""", "input_tokens")]
    [InlineData("""{"object":"organization.usage.completions.result","input_tokens":5""", "input_tokens")]
    [InlineData("""{"object":"organization.usage.completions.result","input_tokens":5,"mod""", "")]
    [InlineData("""{"object":"organization.usage.completions.result","model":"m""", "model")]
    [InlineData("""{"object":"organization.usage.completions.result","input_tokens":NaN}""", "input_tokens")]
    [InlineData("""{"object":"organization.usage.completions.result","news":{"a":[[],{"b":tru}]}}""", "news.a[1].b")]
    [InlineData("""{"object":"organization.usage.completions.result","news":{"a":[1,2,""", "news.a[2]")]
    [InlineData("""{"object":"organization.usage.completions.result","news":{"a":1,"a":2}}""", "news.a")]
    [InlineData("""{"object":"organization.usage.completions.result","model":"m",}""", "")]
    [InlineData("""{"object":"organization.usage.completions.result","model":"\ud800"}""", "model")]
    [InlineData("""5""", "")]
    [InlineData("""[]""", "")]
    public void What_is_wrong_with_a_result_is_our_exception_with_its_path(string json, string path)
    {
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<UsageResult>(json));
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void The_path_begins_at_the_result_wherever_it_stands()
    {
        const string Json = """{"a":[{"object":"organization.costs.result"},{"object":"organization.costs.result","news":[0,fals]}]}""";
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<Dictionary<string, UsageResult[]>>(Json));
        Assert.Equal("news[1]", error.Path);
        Assert.IsAssignableFrom<JsonException>(error.InnerException);
    }

    [Theory]
    [InlineData(64, 62, false)]
    [InlineData(64, 63, false)]
    [InlineData(64, 64, true)]
    [InlineData(64, 20_000, true)]
    [InlineData(3, 3, true)]
    [InlineData(1_000_000, 500, false)]
    [InlineData(1_000_000, 512, true)]
    [InlineData(1_000_000, 200_000, true)]
    public void Nesting_deeper_than_the_serializer_or_we_allow_is_our_exception(int allowed, int depth, bool refused)
    {
        string json = $$"""{"object":"organization.costs.result","news":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        JsonSerializerOptions options = new() { MaxDepth = allowed };
        if (refused)
        {
            UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<UsageResult>(json, options));
            Assert.Equal("news", error.Path);
            Assert.Contains("the nesting is too deep", error.Message);
        }
        else
        {
            Assert.True(JsonSerializer.Deserialize<UsageResult>(json, options)!.HasUnknownMembers);
        }
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_caller_allows_them()
    {
        JsonSerializerOptions lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        UsageResult result = JsonSerializer.Deserialize<UsageResult>(
            """{"object":"organization.usage.completions.result",/* many */"input_tokens":5,}""", lenient)!;
        Assert.Equal(5, Assert.IsType<CompletionsUsageResult>(result).InputTokens);
        Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<UsageResult>("""{"news":"\ud800"}""", lenient));
    }

    [Theory]
    [InlineData("""{"object":"bucket","start_time":1767225600,"end_time":1767312000,"results":[]}""")]
    [InlineData("""{"object":"bucket","start_time":-1,"end_time":4102444800}""")]
    [InlineData("""{"object":"other","start_time":1,"end_time":2,"results":[{"object":"x","a":1.0},{"object":"organization.costs.result","amount":{"value":"1.50"}}],"news":{"b":[1.50,"2024-01-01"]},"zone":null}""")]
    public void A_bucket_is_written_as_it_came(string json)
    {
        UsageBucket bucket = JsonSerializer.Deserialize<UsageBucket>(json)!;
        Assert.Equal(json, JsonSerializer.Serialize(bucket));
        string page = $$"""{"object":"page","data":[{{json}},{{json}}],"has_more":true,"next_page":"p2","news":1e2}""";
        Assert.Equal(page, JsonSerializer.Serialize(Pages.Read(page)));
        Assert.Equal(page, JsonSerializer.Serialize(JsonSerializer.Deserialize<UsagePage>(page)));
    }

    [Fact]
    public void What_a_bucket_and_a_page_came_with_besides_can_be_asked()
    {
        UsagePage page = Pages.Read("""{"data":[{"start_time":1,"end_time":2,"zone":"utc"},{"start_time":1,"end_time":2}],"news":[1]}""");
        Assert.True(page.HasUnknownMembers);
        Assert.Equal("""{"news":[1]}""", page.GetUnknownMembers().GetRawText());
        Assert.Equal([true, false], page.Buckets.Select(bucket => bucket.HasUnknownMembers));
        Assert.Equal(["""{"zone":"utc"}""", "{}"], page.Buckets.Select(bucket => bucket.GetUnknownMembers().GetRawText()));
    }

    [Fact]
    public void Buckets_and_pages_made_by_a_program_are_written_as_the_api_writes_them()
    {
        UsageBucket bucket = new(1, 2, [new ImagesUsageResult { Images = 3 }]);
        const string Bucket = """{"object":"bucket","start_time":1,"end_time":2,"results":[{"object":"organization.usage.images.result","images":3}]}""";
        Assert.Equal(Bucket, JsonSerializer.Serialize(bucket));
        Assert.Equal(
            $$"""{"object":"page","data":[{{Bucket}}],"has_more":false,"next_page":null}""",
            JsonSerializer.Serialize(new UsagePage([bucket], hasMore: false, nextPage: null)));
        Assert.Throws<ArgumentNullException>(() => bucket.WriteTo(null!));
    }

    [Theory]
    [InlineData("""{"start_time":1,"end_time":2,"results":[{},{"object":"organization.costs.result","quantity":"x"}]}""", "results[1].quantity")]
    [InlineData("""{"start_time":1,"results":[]}""", "end_time")]
    [InlineData("""{"start_time":1,"end_time":2,"results":[{},""", "results[1]")]
    [InlineData("""{"start_time":1,"end_time":2,"start_time":1}""", "start_time")]
    [InlineData("""[]""", "")]
    public void What_is_wrong_with_a_bucket_has_a_path_that_begins_at_it(string json, string path)
    {
        Assert.Equal(path, Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<UsageBucket>(json)).Path);
        if (json.EndsWith('}'))
        {
            string page = $$"""{"data":[{{json}}]}""";
            Assert.Equal("data[0]." + path, Assert.Throws<UsagePayloadException>(() => JsonSerializer.Deserialize<UsagePage>(page)).Path);
        }
    }

    [Fact]
    public void Null_is_null()
    {
        Assert.Null(JsonSerializer.Deserialize<UsageResult>("null"));
        Assert.Null(JsonSerializer.Deserialize<UsageBucket>("null"));
        Assert.Null(JsonSerializer.Deserialize<UsagePage>("null"));
    }
}

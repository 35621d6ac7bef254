using OpenAIAdmin.Tests.Harness;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests;

public class PresenceTests
{
    private const string Lacking = """{"object":"organization.usage.completions.result","input_tokens":7,"num_model_requests":null,"model":null}""";

    [Fact]
    public void A_required_member_that_is_missing_or_null_is_zero_and_not_present()
    {
        foreach (UsageResult read in Pages.Read(Pages.Of(Lacking, Lacking, Lacking)).Buckets[0].Results)
        {
            CompletionsUsageResult result = Assert.IsType<CompletionsUsageResult>(read);
            Assert.Equal((7, 0, 0), (result.InputTokens, result.OutputTokens, result.NumModelRequests));
            Assert.True(result.IsPresent(CompletionsUsageResultMembers.InputTokens | CompletionsUsageResultMembers.Model));
            Assert.True(result.IsPresent(CompletionsUsageResultMembers.NumModelRequests));
            Assert.False(result.IsPresent(CompletionsUsageResultMembers.OutputTokens));
            Assert.Null(result.InputCachedTokens);
        }
    }

    [Theory]
    [InlineData(Lacking, "num_model_requests")]
    [InlineData("""{"object":"organization.usage.completions.result","input_tokens":7,"num_model_requests":1}""", "output_tokens")]
    public void The_strict_option_makes_it_an_error_that_names_bucket_index_and_member(string result, string member)
    {
        string complete = CaseTests.Populated("organization.usage.completions.result");
        UsageReadOptions strict = new() { RequireMembers = true };
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() =>
            Pages.Read(Pages.OfBuckets(Pages.Bucket(complete), Pages.Bucket(complete, complete, result)), strict));
        Assert.Equal("data[1].results[2]." + member, error.Path);
    }

    [Theory]
    [InlineData("""{"object":"organization.usage.vector_stores.result","project_id":null}""")]
    [InlineData("""{"object":"organization.usage.vector_stores.result","usage_bytes":null,"project_id":null}""")]
    public void Layouts_that_a_reader_has_learned_make_it_no_less_strict(string lacking)
    {
        const string Whole = """{"object":"organization.usage.vector_stores.result","usage_bytes":1,"project_id":null}""";
        const string Turned = """{"object":"organization.usage.vector_stores.result","project_id":null,"usage_bytes":1}""";
        UsageReadOptions strict = new() { RequireMembers = true };
        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => Pages.Read(Pages.Of(Whole, Turned, Whole, lacking), strict));
        Assert.Equal("data[0].results[3].usage_bytes", error.Path);
    }

    [Theory]
    [InlineData("""{"data":[{"end_time":1,"results":[]}],"has_more":false,"next_page":null}""", "data[0].start_time")]
    [InlineData("""{"data":[{"start_time":null,"end_time":1,"results":[]}],"has_more":false,"next_page":null}""", "data[0].start_time")]
    [InlineData("""{"data":[{"start_time":1,"results":[]}],"has_more":false,"next_page":null}""", "data[0].end_time")]
    [InlineData("""{"data":[{"start_time":1,"end_time":1}],"has_more":false,"next_page":null}""", "data[0].results")]
    [InlineData("""{"data":[],"next_page":null}""", "has_more")]
    [InlineData("""{"data":[],"has_more":false}""", "next_page")]
    public void Pages_and_buckets_are_strict_on_demand_too(string json, string path)
    {
        Assert.NotNull(Pages.Read(json));
        Assert.Equal(path, Assert.Throws<UsagePayloadException>(() => Pages.Read(json, new() { RequireMembers = true })).Path);
    }

    [Fact]
    public void A_payload_that_says_nothing_has_more_when_it_has_a_cursor()
    {
        Assert.True(Pages.Read("""{"data":[],"next_page":"p2"}""").HasMore);
        Assert.False(Pages.Read("""{"data":[]}""").HasMore);
    }
}

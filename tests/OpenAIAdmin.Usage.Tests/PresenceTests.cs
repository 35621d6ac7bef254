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

    [Fact]
    public void A_counter_that_is_null_is_present_but_has_no_value()
    {
        foreach (UsageResult read in Pages.Read(Pages.Of(Lacking, Lacking, Lacking)).Buckets[0].Results)
        {
            CompletionsUsageResult result = Assert.IsType<CompletionsUsageResult>(read);
            Assert.Equal(CompletionsUsageResultMembers.InputTokens, result.MembersWithValue);
            Assert.True(result.HasValue(CompletionsUsageResultMembers.InputTokens));
            Assert.False(result.HasValue(CompletionsUsageResultMembers.NumModelRequests));
            Assert.False(result.HasValue(CompletionsUsageResultMembers.InputTokens | CompletionsUsageResultMembers.OutputTokens));
        }
    }

    [Fact]
    public void Asking_for_presence_and_values_allocates_nothing()
    {
        CompletionsUsageResult result = Assert.IsType<CompletionsUsageResult>(Pages.ReadResult(Lacking));
        bool Ask() => result.HasValue(CompletionsUsageResultMembers.Required) | result.IsPresent(result.MembersWithValue) | result.PresentMembers.IsEmpty;
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void An_amount_without_a_value_has_none()
    {
        CostsUsageResult cost = Assert.IsType<CostsUsageResult>(Pages.ReadResult("""{"object":"organization.costs.result","amount":{"currency":"usd"},"quantity":0}"""));
        Assert.Equal(CostsUsageResultMembers.Quantity, cost.MembersWithValue);
        Assert.Equal(CostsUsageResultMembers.Quantity | CostsUsageResultMembers.Amount, cost.PresentMembers);
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
        Assert.Contains(result == Lacking ? "no value" : "missing", error.Message);
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
    [InlineData("""{"end_time":1,"results":[]}""", "start_time", "missing")]
    [InlineData("""{"start_time":null,"end_time":1,"results":[]}""", "start_time", "no value")]
    [InlineData("""{"start_time":1,"results":[]}""", "end_time", "missing")]
    [InlineData("""{"start_time":1,"results":[],"end_time":null}""", "end_time", "no value")]
    public void A_bucket_without_its_times_is_always_an_error(string bucket, string member, string problem)
    {
        foreach (UsageReadOptions options in (UsageReadOptions[])[new(), new() { RequireMembers = true }])
        {
            UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => Pages.Read(Pages.OfBuckets(Pages.Bucket(), bucket), options));
            Assert.Equal("data[1]." + member, error.Path);
            Assert.Contains(problem, error.Message);
        }
    }

    [Theory]
    [InlineData("""{"start_time":1,"end_time":2}""", "missing")]
    [InlineData("""{"start_time":1,"end_time":2,"results":null}""", "no value")]
    public void A_bucket_without_results_says_so_or_is_an_error_on_demand(string bucket, string problem)
    {
        IReadOnlyList<UsageBucket> buckets = Pages.Read(Pages.OfBuckets(Pages.Bucket("{}"), bucket, Pages.Bucket())).Buckets;
        Assert.Equal([true, false, true], buckets.Select(one => one.HasResults));
        Assert.Equal([1, 0, 0], buckets.Select(one => one.Results.Count));

        UsagePayloadException error = Assert.Throws<UsagePayloadException>(() => Pages.Read(Pages.OfBuckets(bucket), new() { RequireMembers = true }));
        Assert.Equal("data[0].results", error.Path);
        Assert.Contains(problem, error.Message);
    }

    [Theory]
    [InlineData("""{"data":[],"next_page":null}""", "has_more")]
    [InlineData("""{"data":[],"has_more":false}""", "next_page")]
    public void Pages_are_strict_on_demand_too(string json, string path)
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

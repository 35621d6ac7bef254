using OpenAIAdmin.Models;

namespace OpenAIAdmin.Tests.Wire;

/// <summary>The query forms written out once as literals; <see cref="OperationWireTests"/> computes them for all operations.</summary>
public sealed class QueryFormTests
{
    private readonly CapturingHandler _transport = CapturingHandler.Answering("{}");

    [Fact]
    public async Task Arrays_repeat_their_bracketed_name_and_enums_are_wire_values()
    {
        await TestClient.Over(_transport).Organization.Usage.Completions.GetAsync(request => request.QueryParameters = new()
        {
            StartTime = 2147483648,
            BucketWidth = BucketWidth.OneMinute,
            GroupBy = [CompletionsUsageGroupBy.ProjectId, CompletionsUsageGroupBy.ServiceTier],
            ProjectIds = ["proj_a", "proj_b"],
            Batch = true,
        });

        Assert.Equal(
            "?start_time=2147483648&batch=true&bucket_width=1m&group_by%5B%5D=project_id&group_by%5B%5D=service_tier&project_ids%5B%5D=proj_a&project_ids%5B%5D=proj_b",
            Query);
    }

    [Fact]
    public async Task Time_ranges_of_audit_logs_are_four_parameters()
    {
        await TestClient.Over(_transport).Organization.AuditLogs.GetAsync(request => request.QueryParameters = new()
        {
            EffectiveAtGt = 1, EffectiveAtGte = 2, EffectiveAtLt = 4102444800, EffectiveAtLte = 4,
        });

        Assert.Equal("?effective_at%5Bgt%5D=1&effective_at%5Bgte%5D=2&effective_at%5Blt%5D=4102444800&effective_at%5Blte%5D=4", Query);
    }

    [Fact]
    public async Task Empty_arrays_are_not_sent()
    {
        await TestClient.Over(_transport).Organization.Costs.GetAsync(request => request.QueryParameters = new() { StartTime = 1, ProjectIds = [] });

        Assert.Equal("?start_time=1", Query);
    }

    [Fact]
    public async Task Path_values_are_escaped()
    {
        await TestClient.Over(_transport).Organization.Projects["a/b é?#%"].GetAsync();

        Assert.Equal("https://admin.example/v1/organization/projects/a%2Fb%20%C3%A9%3F%23%25", Assert.Single(_transport.Requests).Uri.AbsoluteUri);
    }

    private string Query => Assert.Single(_transport.Requests).Uri.Query;
}

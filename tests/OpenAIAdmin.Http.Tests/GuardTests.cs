using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A request that would not be what its caller wrote is refused before it is sent.</summary>
public sealed class GuardTests
{
    private readonly ScriptedTransport _transport = Of(Json("{}"));

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Id_that_leads_to_another_path_is_refused(string id)
    {
        var client = new Clients(_transport).Client;

        var error = await Assert.ThrowsAsync<ArgumentException>("user_id", () => client.Organization.Users[id].DeleteAsync());
        await Assert.ThrowsAsync<ArgumentException>("project_id", () => client.Organization.Projects[id].Users["user_1"].DeleteAsync());

        Assert.Contains("DELETE /organization/users/{user_id} needs the id 'user_id'", error.Message);
        Assert.Contains("Nothing was sent.", error.Message);
        Assert.Empty(_transport.Attempts);
    }

    [Theory]
    [InlineData("a/../b", "/v1/organization/users/a%2F..%2Fb")]
    [InlineData("%2e%2e", "/v1/organization/users/%252e%252e")]
    [InlineData("..a", "/v1/organization/users/..a")]
    [InlineData("...", "/v1/organization/users/...")]
    public async Task Other_ids_stay_one_segment(string id, string path)
    {
        await new Clients(_transport).Client.Organization.Users[id].GetAsync();

        Assert.Equal("GET " + path, Assert.Single(_transport.Attempts));
    }

    [Fact]
    public async Task Required_query_parameter_that_is_missing_is_named()
    {
        var client = new Clients(_transport).Client;

        var error = await Assert.ThrowsAsync<ArgumentException>("start_time", () => client.Organization.Costs.GetAsync(request => request.QueryParameters.Limit = 3));
        await Assert.ThrowsAsync<ArgumentException>("start_time", async () =>
        {
            await foreach (var bucket in client.Organization.Usage.Completions.EnumerateAsync())
            {
            }
        });

        Assert.Contains("GET /organization/costs needs the query parameter 'start_time'", error.Message);
        Assert.Empty(_transport.Attempts);
    }

    [Fact]
    public async Task Url_that_the_caller_wrote_is_taken_as_it_is()
    {
        await new Clients(_transport).Client.Organization.Costs.WithUrl("https://admin.example/v1/organization/costs?start_time=1").GetAsync();

        Assert.Single(_transport.Attempts);
    }
}

using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests.Telemetry;

/// <summary>What is read is counted, and results of unknown types are told of: counted each, logged once.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Page = """
        {"object":"page","data":[{"object":"bucket","start_time":START,"end_time":9,"results":[
        {"object":"organization.usage.dreams.result"},{"object":"organization.usage.dreams.result"},{"object":"organization.costs.result"}]}],
        "has_more":MORE,"next_page":"p2"}
        """;

    private readonly Listening _listening = new();

    public void Dispose() => _listening.Dispose();

    [Fact]
    public async Task Pages_buckets_and_unknown_results_of_usage_are_counted()
    {
        Clients clients = new(new ScriptedTransport((index, _) => Json(Page.Replace("START", $"{index + 1}").Replace("MORE", index == 0 ? "true" : "false"))()));

        await foreach (var bucket in clients.Client.Organization.Costs.EnumerateAsync(request => request.QueryParameters.StartTime = 1))
        {
        }

        Assert.Equal(2, _listening.Of("openai_admin.client.pages").Count());
        Assert.All(_listening.Of("openai_admin.client.usage.buckets"), counted => Assert.Equal("/organization/costs", counted.Tags["url.template"]));
        Assert.Equal(2, _listening.Of("openai_admin.client.usage.buckets").Count());
        Assert.Equal(Enumerable.Repeat<object?>("organization.usage.dreams.result", 4), _listening.Of("openai_admin.client.usage.unknown_results").Select(counted => counted.Tags["openai_admin.result.tag"]));
        Assert.Contains("organization.usage.dreams.result", Assert.Single(clients.Log, record => record.Id.Id == 6).Message);
    }

    [Fact]
    public async Task Pages_of_other_lists_are_counted()
    {
        Clients clients = new(Of(Json("""{"object":"list","data":[{"id":"user_1"}],"has_more":false}""")));

        await foreach (var user in clients.Client.Organization.Users.EnumerateAsync())
        {
        }

        Assert.Equal("/organization/users", Assert.Single(_listening.Of("openai_admin.client.pages")).Tags["url.template"]);
    }
}

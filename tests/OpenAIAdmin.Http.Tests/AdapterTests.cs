using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>The ways of sending that no operation has yet are calls like any other.</summary>
public sealed class AdapterTests
{
    private readonly ScriptedTransport _transport = Of(Json("[1,2,3,4,5,6,7]"));
    private readonly IRequestAdapter _adapter;

    public AdapterTests()
    {
        var runtime = Runtimes.Of(new TestClock(), options => options.MaxResponseBytes = 10);
        _adapter = RequestAdapterFactory.Create(runtime, RequestAdapterFactory.CreateHttpClient(runtime, _transport));
    }

    public static TheoryData<string> Ways => ["collection", "primitives", "nothing"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Answer_beyond_the_limit_is_an_error_however_it_is_read(string way)
    {
        var error = await Assert.ThrowsAsync<AdminApiError>(() => SendAsync(way));

        Assert.True(error.IsUnreadable);
        Assert.Contains("more than 10 bytes", error.Message, StringComparison.Ordinal);
        Assert.Single(_transport.Attempts);
    }

    [Fact]
    public async Task Request_that_is_only_made_is_checked_too()
    {
        RequestInformation request = new(Method.GET, "{+baseurl}/organization/users/{user_id}", new Dictionary<string, object>());

        await Assert.ThrowsAsync<ArgumentException>("user_id", () => _adapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request));
    }

    private Task SendAsync(string way)
    {
        RequestInformation request = new(Method.GET, "{+baseurl}/organization/users", new Dictionary<string, object> { ["baseurl"] = Runtimes.BaseUrl.ToString() });
        return way switch
        {
            "collection" => _adapter.SendCollectionAsync(request, User),
            "primitives" => _adapter.SendPrimitiveCollectionAsync<int?>(request),
            _ => _adapter.SendNoContentAsync(request),
        };
    }

    private static AdminApiError User(IParseNode node) => throw new NotSupportedException();
}

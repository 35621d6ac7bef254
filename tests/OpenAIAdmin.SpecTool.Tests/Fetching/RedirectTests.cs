using System.Net;

namespace OpenAIAdmin.SpecTool.Tests;

public sealed class RedirectTests
{
    private const string Here = "https://here.example/openapi.json";
    private const string There = "https://there.example/moved.json";

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Another_host_is_asked_over_https(int status)
    {
        using var hosts = new Hosts((Here, status, There), (There, 200, null));

        Assert.NotNull(await AskAsync(hosts, Here));
        Assert.Equal([Here, There], hosts.Asked);
    }

    [Fact]
    public async Task A_relative_address_is_one_of_the_same_host()
    {
        using var hosts = new Hosts((Here, 302, "/v2.json"), ("https://here.example/v2.json", 200, null));

        Assert.NotNull(await AskAsync(hosts, Here));
    }

    [Theory]
    [InlineData(Here, "http://here.example/openapi.json")]
    [InlineData(Here, "http://127.0.0.1/openapi.json")]
    [InlineData("http://localhost:81/openapi.json", "http://here.example/openapi.json")]
    [InlineData(Here, "file:///openapi.json")]
    public async Task Whatever_is_not_https_is_refused_and_not_asked(string from, string to)
    {
        using var hosts = new Hosts((from, 302, to));

        Assert.Equal($"{to}: only https is fetched.", (await FailAsync(hosts, from)).Message);
        Assert.Equal([from], hosts.Asked);
    }

    [Theory]
    [InlineData("http://here.example/openapi.json")]
    [InlineData("http://10.0.0.1/openapi.json")]
    public async Task Plain_http_is_not_asked_at_all(string url)
    {
        using var hosts = new Hosts();

        Assert.Equal($"{url}: only https is fetched.", (await FailAsync(hosts, url)).Message);
        Assert.Empty(hosts.Asked);
    }

    [Theory]
    [InlineData("http://127.0.0.1:81/a.json", "http://127.0.0.1:82/b.json")]
    [InlineData("http://localhost:81/a.json", "http://[::1]:82/b.json")]
    public async Task On_this_machine_plain_http_will_do(string from, string to)
    {
        using var hosts = new Hosts((from, 302, to), (to, 200, null));

        Assert.NotNull(await AskAsync(hosts, from));
    }

    [Fact]
    public async Task A_circle_ends_after_five()
    {
        using var hosts = new Hosts((Here, 302, Here));

        Assert.Equal($"{Here}: redirected more than 5 times.", (await FailAsync(hosts, Here)).Message);
        Assert.Equal(6, hosts.Asked.Count);
    }

    private static async Task<NetworkException> FailAsync(Hosts hosts, string url) =>
        await Assert.ThrowsAsync<NetworkException>(() => AskAsync(hosts, url));

    private static Task<UpstreamAnswer?> AskAsync(Hosts hosts, string url) =>
        new UpstreamServer(hosts, TimeProvider.System, DownloadLimits.Default).AskAsync(new(url), null, CancellationToken.None);

    /// <summary>Hosts that the network does not have: what they answer, and which were asked.</summary>
    private sealed class Hosts(params (string Url, int Status, string? Location)[] answers) : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.AbsoluteUri);
            var (_, status, location) = answers.Single(answer => answer.Url == request.RequestUri.AbsoluteUri);
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("body") };
            if (location is not null) response.Headers.Location = new(location, UriKind.RelativeOrAbsolute);
            return Task.FromResult(response);
        }
    }
}

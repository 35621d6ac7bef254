using System.Net;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Models;
using OpenAIAdmin.Organization.Costs;

namespace OpenAIAdmin.Tests.Authentication;

/// <summary>The key goes to the configured scheme, host and port, and nowhere else.</summary>
public sealed class KeyDestinationTests
{
    private const string Path = "/organization/costs";

    [Fact]
    public async Task Key_is_sent_to_the_server_of_the_document_by_default()
    {
        var transport = CapturingHandler.Answering("{}");

        await TestClient.Over(transport, TestClient.Impatient(null)).Organization.Costs.GetAsync(Start);

        var request = Assert.Single(transport.Requests);
        Assert.StartsWith(Wire.Document.Instance.Server + Path, request.Uri.AbsoluteUri);
        Assert.Equal("Bearer " + TestClient.Key, request.Headers["Authorization"]);
    }

    [Theory]
    [InlineData("https://gateway.example/openai/v1")]
    [InlineData("https://gateway.example/openai/v1/")]
    [InlineData("https://gateway.example:8443")]
    [InlineData("http://localhost:5000/v1")]
    [InlineData("http://LOCALHOST/v1")]
    [InlineData("http://127.0.0.1:5000/v1")]
    [InlineData("http://127.9.8.7/v1")]
    [InlineData("http://[::1]:5000/v1")]
    [InlineData("http://[::ffff:127.0.0.1]:5000/v1")]
    public async Task Key_is_sent_to_the_base_url(string baseUrl)
    {
        var transport = CapturingHandler.Answering("{}");

        await TestClient.Over(transport, TestClient.Impatient(new Uri(baseUrl))).Organization.Costs.GetAsync(Start);

        var request = Assert.Single(transport.Requests);
        Assert.StartsWith(new Uri(baseUrl).AbsoluteUri.TrimEnd('/') + Path, request.Uri.AbsoluteUri);
        Assert.Equal("Bearer " + TestClient.Key, request.Headers["Authorization"]);
    }

    [Theory]
    [InlineData("http://gateway.example/v1")]
    [InlineData("http://10.0.0.1/v1")]
    [InlineData("http://0.0.0.0/v1")]
    [InlineData("http://localhost.evil.example/v1")]
    [InlineData("http://127.0.0.1.evil.example/v1")]
    [InlineData("ftp://gateway.example/v1")]
    [InlineData("https://user:secret@gateway.example/v1")]
    [InlineData("https://gateway.example/v1?tenant=1")]
    [InlineData("https://gateway.example/v1#part")]
    [InlineData("/v1")]
    public void Base_url_that_would_endanger_the_key_is_refused(string baseUrl)
    {
        var error = Assert.Throws<ArgumentException>("options", () => TestClient.Over(CapturingHandler.Answering("{}"), TestClient.Impatient(new Uri(baseUrl, UriKind.RelativeOrAbsolute))));

        Assert.DoesNotContain("secret", error.Message);
        Assert.DoesNotContain(TestClient.Key, error.ToString());
    }

    [Theory]
    [InlineData("https://other.example/v1")]
    [InlineData("https://admin.example.evil.example/v1")]
    [InlineData("https://sub.admin.example/v1")]
    [InlineData("https://admin.example:8443/v1")]
    [InlineData("http://admin.example/v1")]
    [InlineData("http://admin.example:443/v1")]
    [InlineData("http://localhost/v1")]
    public async Task Key_is_not_sent_to_another_address(string address)
    {
        var transport = CapturingHandler.Answering("{}");

        await TestClient.Over(transport).Organization.Costs.WithUrl(address + Path).GetAsync();

        Assert.DoesNotContain("Authorization", Assert.Single(transport.Requests).Headers.Keys);
    }

    [Theory]
    [InlineData("https://admin.example/elsewhere")]
    [InlineData("/elsewhere")]
    public async Task Redirect_on_the_same_server_is_followed_with_the_key(string location)
    {
        var transport = Redirecting(location);

        await TestClient.Over(transport).Organization.Costs.GetAsync(Start);

        Assert.Equal(2, transport.Requests.Count);
        Assert.Equal("Bearer " + TestClient.Key, transport.Requests[1].Headers["Authorization"]);
    }

    [Theory]
    [InlineData("https://other.example/elsewhere")]
    [InlineData("https://admin.example:8443/elsewhere")]
    [InlineData("http://admin.example/elsewhere")]
    public async Task Redirect_to_another_server_is_an_error_and_sends_nothing_there(string location)
    {
        var transport = Redirecting(location);

        var error = await Assert.ThrowsAsync<AdminApiError>(() => TestClient.Over(transport).Organization.Costs.GetAsync(Start));

        Assert.Equal(307, error.StatusCode);
        Assert.Contains("not followed", error.Message);
        Assert.Single(transport.Requests);
    }

    [Fact]
    public async Task Header_that_the_caller_set_is_kept()
    {
        var transport = CapturingHandler.Answering("{}");

        await TestClient.Over(transport).Organization.Costs.GetAsync(request =>
        {
            Start(request);
            request.Headers.Add("Authorization", "Bearer of-this-call");
        });

        Assert.Equal("Bearer of-this-call", Assert.Single(transport.Requests).Headers["Authorization"]);
    }

    private static void Start(RequestConfiguration<CostsRequestBuilder.CostsRequestBuilderGetQueryParameters> request) => request.QueryParameters.StartTime = 1;

    private static CapturingHandler Redirecting(string location) => new(request => request.Uri.AbsolutePath == "/elsewhere"
        ? CapturingHandler.Json("{}")
        : new HttpResponseMessage(HttpStatusCode.TemporaryRedirect) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } });
}

using System.Net;
using System.Net.Http.Headers;
using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What the handlers do with requests that are redirected, sent elsewhere, or belong to no call.</summary>
public sealed class HandlerTests
{
    private static readonly Func<HttpResponseMessage> Users = Json(RawAnswers.Users);

    [Theory]
    [InlineData("GET", 301, true)]
    [InlineData("GET", 302, true)]
    [InlineData("HEAD", 302, true)]
    [InlineData("POST", 302, false)]
    [InlineData("GET", 303, false)]
    [InlineData("POST", 308, true)]
    public async Task Redirect_is_followed_where_it_keeps_the_method(string method, int status, bool followed)
    {
        var transport = Of(Status(status, ("Location", "/v2/users")), Users);
        using HttpMessageInvoker http = new(new RedirectHandler(Runtimes.Of(new TestClock())) { InnerHandler = transport });
        using HttpRequestMessage request = new(new HttpMethod(method), "https://admin.example/v1/users");

        using var response = await http.SendAsync(request, CancellationToken.None);

        Assert.Equal(followed ? HttpStatusCode.OK : (HttpStatusCode)status, response.StatusCode);
        Assert.Equal(followed ? [method + " /v1/users", method + " /v2/users"] : [method + " /v1/users"], transport.Attempts);
    }

    [Fact]
    public async Task Redirect_that_is_followed_is_disposed_and_another_attempt_begins_at_its_beginning()
    {
        Tracked redirect = new(307);
        redirect.Headers.Location = new Uri("/v2/users", UriKind.Relative);
        var transport = Of(() => redirect, Status(503), Users);
        Clients clients = new(transport);

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync());

        Assert.True(redirect.Disposed);
        Assert.Equal(["GET /v1/organization/users", "GET /v2/users", "GET /v1/organization/users"], transport.Attempts);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("of-the-caller", "of-the-caller")]
    public async Task Request_that_goes_on_to_another_host_loses_our_key_and_keeps_its_callers(string? own, string? sent)
    {
        using HttpMessageInvoker http = new(new KeyHandler(Runtimes.Of(new TestClock())) { InnerHandler = Of(Users) });
        using HttpRequestMessage request = new(HttpMethod.Get, "https://admin.example/v1/users");
        ((IDictionary<string, object?>)request.Options)[typeof(Call).FullName!] = new Call(null, "GET", streams: false);
        if (own is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", own);
        await http.SendAsync(request, CancellationToken.None);
        Assert.Equal(own ?? Clients.Key, request.Headers.Authorization?.Parameter);

        request.RequestUri = new Uri("https://other.example/v1/users");
        await http.SendAsync(request, CancellationToken.None);

        Assert.Equal(sent, request.Headers.Authorization?.Parameter);
    }

    [Fact]
    public async Task Answer_to_a_request_of_no_call_is_read_by_its_sender()
    {
        var runtime = Runtimes.Of(new TestClock(), options => options.MaxResponseBytes = 10);
        using var http = RequestAdapterFactory.CreateHttpClient(runtime, Of(Users));

        using var response = await http.GetAsync(new Uri("https://admin.example/v1/organization/users"));

        Assert.Equal(RawAnswers.Users, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public void Values_of_one_header_are_joined_by_a_comma()
    {
        using HttpResponseMessage response = new();
        response.Headers.Add("x-note", ["a", "b"]);

        Assert.Equal("a, b", ResponseHeaders.Copy(response.Headers, null)["X-Note"]);
    }

    [Theory]
    [InlineData("text/json")]
    [InlineData("application/problem+json")]
    public async Task Json_by_any_name_is_accepted_and_keeps_it(string type)
    {
        using Tracked response = new(200, "{}", type);
        var runtime = Runtimes.Of(new TestClock());

        await AnswerReader.AcceptAsync(response, new Call(null, "GET", streams: false), runtime, CancellationToken.None);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Body_that_was_read_is_disposed()
    {
        ReadOnce body = new();
        using HttpResponseMessage response = new(HttpStatusCode.BadRequest) { Content = body };

        await AnswerReader.RefusedAsync(response, new Call(null, "GET", streams: false), default, CancellationToken.None);

        Assert.True(body.Disposed);
    }

    private sealed class ReadOnce() : ByteArrayContent([(byte)'x'])
    {
        public bool Disposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            Disposed = true;
            base.Dispose(disposing);
        }
    }
}

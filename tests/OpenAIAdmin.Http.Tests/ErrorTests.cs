using System.Net;
using System.Text;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Whatever goes wrong is one type, and says what, where, and what to do.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task Facts_of_a_refusal_are_all_there()
    {
        var error = await FailAsync(Json(
            """{"error":{"message":"No such user.","type":"invalid_request_error","param":"user_id","code":"user_not_found","hint":"x"},"trace":1}""",
            404,
            ("x-request-id", "req_1"),
            ("Retry-After", "3")));

        Assert.Equal(("invalid_request_error", "user_id", "user_not_found"), (error.Type, error.Param, error.Code));
        Assert.Equal(("GET", "/organization/users/{user_id}", 1, "req_1"), (error.Method, error.PathTemplate, error.Attempts, error.RequestId));
        Assert.Equal(TimeSpan.FromSeconds(3), error.RetryAfter);
        Assert.Contains("user_not_found", error.RawBody);
        Assert.Equal("GET /organization/users/{user_id} failed with 404 (NotFound): No such user. Request id: req_1.", error.Message);
        Assert.True(error.IsNotFound);
        Assert.Equal(["hint"], error.Error!.AdditionalData.Keys);
        Assert.Equal(["trace"], error.AdditionalData.Keys);
        Assert.Equal("req_1", Assert.Single(error.ResponseHeaders["X-Request-Id"]));
    }

    [Theory]
    [InlineData("""{"error":"plain text"}""", "application/json", "plain text")]
    [InlineData("""{"message":"at the root"}""", "application/json", "at the root")]
    [InlineData("""{"detail":"of a gateway"}""", "application/json", "of a gateway")]
    [InlineData("<html>Bad gateway</html>", "text/html", "The answer has no message.")]
    [InlineData("upstream connect error", "text/plain", "The answer has no message.")]
    [InlineData("{\"error\":{\"mess", "application/json", "The answer has no message.")]
    [InlineData("[]", "application/json", "The answer has no message.")]
    [InlineData("", "application/json", "The answer has no message.")]
    public async Task Body_of_any_form_is_the_same_error(string body, string type, string message)
    {
        var error = await FailAsync(() => new(HttpStatusCode.BadRequest) { Content = new StringContent(body, Encoding.UTF8, type) });

        Assert.Equal(400, error.StatusCode);
        Assert.Contains(message, error.Message);
        Assert.Equal(body.Length == 0 ? null : body, error.RawBody);
    }

    [Fact]
    public async Task Long_body_is_kept_up_to_a_bound()
    {
        var error = await FailAsync(() => new(HttpStatusCode.BadRequest) { Content = new StringContent(new string('x', 1_000_000)) });

        Assert.Equal(64 * 1024, error.RawBody!.Length);
    }

    [Theory]
    [InlineData(401, nameof(AdminApiError.IsAuthentication))]
    [InlineData(403, nameof(AdminApiError.IsPermission))]
    [InlineData(404, nameof(AdminApiError.IsNotFound))]
    [InlineData(409, nameof(AdminApiError.IsConflict))]
    [InlineData(429, nameof(AdminApiError.IsRateLimited))]
    [InlineData(500, nameof(AdminApiError.IsServerError))]
    [InlineData(503, nameof(AdminApiError.IsServerError))]
    public async Task One_predicate_holds_for_a_status(int status, string expected)
    {
        var error = await FailAsync(Status(status));

        var predicates = typeof(AdminApiError).GetProperties().Where(property => property.PropertyType == typeof(bool) && property.Name.StartsWith("Is", StringComparison.Ordinal));
        Assert.Equal([expected], predicates.Where(property => (bool)property.GetValue(error)!).Select(property => property.Name));
    }

    [Fact]
    public async Task Refused_key_is_told_by_its_kind()
    {
        Assert.Contains("The key is an admin key; this API takes admin keys that are still active.", (await FailAsync(Status(401))).Message);
        Assert.Contains("not in the form of an admin key", (await FailAsync(Status(401), "gateway-token-12345678")).Message);
    }

    [Fact]
    public async Task Missing_scopes_are_named()
    {
        var error = await FailAsync(Json("""{"error":{"message":"You lack permissions. Missing scopes: api.usage.read, api.management.read. Ask an owner."}}""", 403));

        Assert.Equal(["api.usage.read", "api.management.read"], error.MissingScopes);
        Assert.Contains("The key is an admin key without the scope api.usage.read, api.management.read.", error.Message);
        Assert.Contains("do not cover this call", (await FailAsync(Status(403))).Message);
    }

    [Theory]
    [InlineData(Clients.Key)]
    [InlineData("gateway-token-12345678")]
    public async Task Key_that_a_gateway_echoes_is_taken_out_everywhere(string key)
    {
        var echo = $$"""{"error":{"message":"Bad header: Bearer {{key}}","other":"{{key}}"},"headers":"{{key}}"}""";

        var error = await FailAsync(Json(echo, 400, ("x-echo", key), ("x-request-id", key)), key);

        Assert.DoesNotContain(key, error.ToString());
        Assert.DoesNotContain(key, error.RawBody);
        Assert.DoesNotContain(key, error.RequestId);
        Assert.DoesNotContain(error.ResponseHeaders.Values.SelectMany(values => values), value => value.Contains(key, StringComparison.Ordinal));
        Assert.DoesNotContain(key, error.Error!.Message);
        Assert.DoesNotContain(key, string.Join(' ', error.AdditionalData.Values.Concat(error.Error.AdditionalData.Values)));
    }

    [Theory]
    [InlineData("<html>sign in</html>", "text/html", "the body is text/html, not JSON")]
    [InlineData("", "application/json", "the body is empty")]
    [InlineData("""{"object":"organization.user","id":""", "application/json", "")]
    [InlineData("not json", "application/json", "")]
    public async Task Success_that_cannot_be_read_is_an_error_too(string body, string type, string what)
    {
        var error = await FailAsync(() => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, type) });

        Assert.True(error.IsUnreadable);
        Assert.Equal(200, error.StatusCode);
        Assert.Contains("GET /organization/users/{user_id} was answered with 200 (OK), but ", error.Message);
        Assert.Contains(what, error.Message);
    }

    [Fact]
    public async Task Success_whose_json_cannot_be_read_is_not_kept_because_it_may_hold_a_key()
    {
        Clients clients = new(Of(Json("""{"object":"organization.admin_api_key","value":"sk-admin-shown-once-0123456789","id":""")));

        var error = await Assert.ThrowsAsync<AdminApiError>(() => clients.Client.Organization.AdminApiKeys.PostAsync(new CreateAdminApiKeyRequest { Name = "n" }));

        Assert.Null(error.RawBody);
        Assert.DoesNotContain("shown-once", error.ToString());
    }

    [Fact]
    public async Task Answer_beyond_the_limit_is_an_error()
    {
        Clients clients = new(Of(Json("""{"object":"list","data":[]}""")), options => options.MaxResponseBytes = 10);

        var error = await clients.ErrorAsync(client => client.Organization.Users.GetAsync());

        Assert.True(error.IsUnreadable);
        Assert.Contains("more than 10 bytes (OpenAIAdminClientOptions.MaxResponseBytes)", error.Message);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task Json_without_a_content_type_is_read()
    {
        Clients clients = new(Of(() => new(HttpStatusCode.OK) { Content = new ByteArrayContent("""{"id":"user_1"}"""u8.ToArray()) }));

        Assert.Equal("user_1", (await clients.Client.Organization.Users["user_1"].GetAsync())!.Id);
    }

    [Fact]
    public async Task Lost_connection_names_the_operation_and_keeps_its_cause()
    {
        HttpRequestException cause = new("no route to host");

        var error = await FailAsync(Fails(cause));

        Assert.True(error.IsConnectionFailure);
        Assert.Equal((0, (int?)null), (error.StatusCode, (int?)null));
        Assert.Equal("GET /organization/users/{user_id} found no connection, or lost it: no route to host.", error.Message);
        Assert.Same(cause, error.InnerException);
    }

    private static async Task<AdminApiError> FailAsync(Func<HttpResponseMessage> answer, string key = Clients.Key)
    {
        OpenAIAdminClientOptions options = new() { BaseUrl = new Uri("https://admin.example/v1"), Retry = { MaxAttempts = 1 } };
        var client = OpenAIAdminClient.Create(new Authentication.KeySource(key), options, Of(answer));
        return await Assert.ThrowsAsync<AdminApiError>(() => client.Organization.Users["user_secret"].GetAsync());
    }
}

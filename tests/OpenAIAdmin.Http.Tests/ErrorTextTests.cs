using System.Text.Json;
using OpenAIAdmin.Http.Errors;
using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What errors say, word for word, and what they are read from.</summary>
public sealed class ErrorTextTests
{
    private readonly Call _call = new(null, "GET", streams: false);

    [Theory]
    [InlineData(400, "GET request failed with 400 (BadRequest): The answer has no message.")]
    [InlineData(401, "GET request failed with 401 (Unauthorized): The answer has no message. The request had no key: keys go to the configured base URL only.")]
    [InlineData(599, "GET request failed with 599: The answer has no message.")]
    [InlineData(399, "GET request failed with 399: The answer has no message. Redirects to another address are not followed, so that key and data stay with the configured one; is the base URL right?")]
    public void Refusal_says_what_its_status_means_for_the_caller(int status, string text) =>
        Assert.Equal(text, FailureText.Refused(_call, Answer(status), []));

    [Theory]
    [InlineData("An error occurred", "connection reset", "An error occurred. connection reset.")]
    [InlineData("An error occurred: connection reset!", "connection reset.", "An error occurred: connection reset!")]
    [InlineData("", "connection reset", "connection reset.")]
    [InlineData("An error occurred", "", "An error occurred.")]
    public void Lost_connection_is_told_with_its_cause_unless_that_was_said(string outer, string inner, string text) => Assert.Equal(
        "GET request found no connection, or lost it: " + text, FailureText.Disconnected(_call, new HttpRequestException(outer, new IOException(inner))));

    [Theory]
    [InlineData("""{"error":{"message":"m","detail":"d","code":"c","type":"t","param":"p"}}""", "m", "c", "t", "p")]
    [InlineData("""{"error":{"detail":"d","code":7,"param":[]}}""", "d", "7", null, null)]
    [InlineData("""{"error":{"message":"m",},}""", "m", null, null, null)]
    public void Fields_of_a_refusal_are_read_where_they_are_text(string body, string? message, string? code, string? type, string? param) =>
        Assert.Equal(new ErrorFields(message, code, type, param), ErrorFields.Read(body));

    [Theory]
    [InlineData("""{"error":{"code":"insufficient_quota"}}""", true)]
    [InlineData("""{"error":{"code":"billing_hard_limit_reached"}}""", true)]
    [InlineData("""{"error":{"type":"insufficient_quota"}}""", true)]
    [InlineData("""{"error":{"code":"rate_limit_exceeded","type":"requests"}}""", false)]
    [InlineData("""{"error":{"code":"","type":""}}""", false)]
    public void Quota_that_is_used_up_is_told_by_code_or_type(string body, bool exhausted) => Assert.Equal(exhausted, Answer(429, body).IsQuotaExhausted);

    [Theory]
    [InlineData("See platform.openai.com. Missing scopes: api.usage.read, api.usage.read.", "api.usage.read")]
    [InlineData("Scope api.usage.read is missing.", "api.usage.read")]
    [InlineData("See platform.openai.com.", "")]
    [InlineData(null, "")]
    public void Scopes_are_what_comes_after_their_name(string? message, string scopes) => Assert.Equal(scopes, string.Join(',', MissingScopes.In(message)));

    [Theory]
    [InlineData(400, 0)]
    [InlineData(403, 1)]
    public void Scopes_are_missing_only_where_permission_is(int status, int count) =>
        Assert.Equal(count, Failures.Refused(_call, Answer(status, """{"error":{"message":"The scope api.usage.read."}}""")).MissingScopes.Count);

    [Fact]
    public void Cause_of_a_timeout_is_one_itself()
    {
        TimeoutException late = new("late");
        IOException closed = new("closed");

        Assert.Same(late, Failures.TimedOut(_call, "was late", late).InnerException);
        var cause = Assert.IsType<TimeoutException>(Failures.TimedOut(_call, "was late", closed).InnerException);
        Assert.Equal("was late", cause.Message);
        Assert.Same(closed, cause.InnerException);
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public void Payload_that_cannot_be_read_is_an_error_of_a_success_only(int status, bool unreadable)
    {
        using Deadline deadline = new(new TestClock(), Timeout.InfiniteTimeSpan, CancellationToken.None);
        _call.Status = status;

        Assert.Equal(unreadable, CallFailure.Of(new JsonException("no"), _call, deadline, CancellationToken.None) is AdminApiError { IsUnreadable: true });
    }

    private static RefusedAnswer Answer(int status, string? body = null) => new(status, default, new Dictionary<string, string>(), body);
}

using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What an answer says beside its body can be had with it.</summary>
public sealed class MetadataTests
{
    [Fact]
    public async Task Answer_tells_its_request_id_limits_and_attempts()
    {
        Clients clients = new(Of(Status(503), Json(
            "{}",
            200,
            ("x-request-id", "req_7"),
            ("x-ratelimit-limit-requests", "10"),
            ("x-ratelimit-remaining-requests", "3"),
            ("x-ratelimit-reset-requests", "1m30.5s"),
            ("openai-processing-ms", "42"),
            ("Set-Cookie", "session=secret"))));
        ResponseMetadata answer = new();

        await clients.Clock.UntilAsync(clients.Client.Organization.Users.GetAsync(request => request.Options.Add(answer)));

        Assert.Equal((200, "req_7", 2, false), (answer.StatusCode, answer.RequestId, answer.Attempts, answer.AlreadyDeleted));
        Assert.Equal((10L, 3L), (answer.RateLimitRequests, answer.RateLimitRemainingRequests));
        Assert.Equal(TimeSpan.FromSeconds(90.5), answer.RateLimitResetRequests);
        Assert.Equal(TimeSpan.FromMilliseconds(42), answer.ProcessingTime);
        Assert.Equal("req_7", answer.Headers["X-Request-Id"]);
        Assert.DoesNotContain("Set-Cookie", answer.Headers.Keys);
    }

    [Fact]
    public void Before_an_answer_there_is_nothing()
    {
        ResponseMetadata answer = new();

        Assert.Equal((0, null, 0), (answer.StatusCode, answer.RequestId, answer.Attempts));
        Assert.Null(answer.RateLimitRequests);
        Assert.Null(answer.RateLimitResetRequests);
        Assert.Empty(answer.Headers);
    }

    [Fact]
    public async Task Enumeration_fills_it_with_its_latest_page()
    {
        var transport = new ScriptedTransport((index, _) =>
            Json(index == 0 ? """{"object":"page","data":[],"has_more":true,"next_page":"p"}""" : """{"object":"page","data":[],"has_more":false}""", 200, ("x-request-id", $"req_{index}"))());
        ResponseMetadata answer = new();

        await foreach (var bucket in new Clients(transport).Client.Organization.Costs.EnumerateAsync(request =>
        {
            request.QueryParameters.StartTime = 1;
            request.Options.Add(answer);
        }))
        {
        }

        Assert.Equal("req_1", answer.RequestId);
    }

    [Theory]
    [InlineData("20ms", 0.02)]
    [InlineData("1s", 1)]
    [InlineData("6m0s", 360)]
    [InlineData("1h2m3.5s", 3723.5)]
    [InlineData("2d", 172800)]
    [InlineData("9h9m", 32940)]
    public void Durations_of_headers_are_read(string text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Retrying.DurationText.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("5x")]
    [InlineData("-5s")]
    [InlineData("1..5s")]
    [InlineData("99999999999999999999d")]
    public void Text_that_is_no_duration_is_none(string text) => Assert.Null(Retrying.DurationText.Read(text));

    [Fact]
    public void Longest_duration_is_half_of_what_a_time_span_takes()
    {
        var longest = TimeSpan.MaxValue.TotalSeconds / 2;

        Assert.Equal(TimeSpan.FromSeconds(longest), Retrying.DurationText.Read(longest.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "s"));
        Assert.Null(Retrying.DurationText.Read("500000000000s"));
        Assert.Null(Retrying.DurationText.Read("1000000000000s"));
    }
}

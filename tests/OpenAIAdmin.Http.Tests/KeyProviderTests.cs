using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>What the caller's callback for keys throws is the caller's own: no failure of the API, and nothing to try again.</summary>
public sealed class KeyProviderTests
{
    private readonly ScriptedTransport _transport = Of(Json("{}"));
    private int _asked;

    public static TheoryData<Exception> Failures =>
    [
        new HttpRequestException("no vault"), new IOException("no file"), new TimeoutException("slow vault"), new FormatException("no key in it"),
        new TaskCanceledException("slow vault", new TimeoutException()),
    ];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_of_the_callback_reaches_the_caller_as_it_is_and_is_not_tried_again(Exception failure)
    {
        var client = Client(() => throw failure);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.Organization.Users.GetAsync());

        Assert.Same(failure, error);
        Assert.Contains(nameof(Failure_of_the_callback_reaches_the_caller_as_it_is_and_is_not_tried_again), error.StackTrace, StringComparison.Ordinal);
        Assert.Equal((1, 0), (_asked, _transport.Attempts.Count));
    }

    [Theory]
    [InlineData(null, "returned null")]
    [InlineData("", "is empty")]
    [InlineData("sk-proj-0123456789", "a project's key")]
    [InlineData("sk-admin-0123456789\n", "a line break")]
    public async Task What_can_be_no_key_is_told_and_not_quoted(string? key, string told)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Client(() => key!).Organization.Users.GetAsync());

        Assert.Contains("ApiKeyProvider", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", error.ToString(), StringComparison.Ordinal);
        Assert.Equal((1, 0), (_asked, _transport.Attempts.Count));
    }

    [Fact]
    public async Task Callback_is_cancelled_with_the_call()
    {
        using CancellationTokenSource cancellation = new();
        OpenAIAdminClientOptions options = new() { ApiKeyProvider = async token => { await Task.Delay(Timeout.Infinite, token); return Clients.Key; } };
        var call = OpenAIAdminClient.Create(OpenAIAdminClient.Keys(options), options, _transport).Organization.Users.GetAsync(cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        Assert.Equal(cancellation.Token, (await Assert.ThrowsAsync<OperationCanceledException>(() => call)).CancellationToken);
    }

    private OpenAIAdminClient Client(Func<string> key)
    {
        OpenAIAdminClientOptions options = new()
        {
            ApiKeyProvider = async _ =>
            {
                _asked++;
                await Task.Yield();
                return key();
            },
        };
        return OpenAIAdminClient.Create(OpenAIAdminClient.Keys(options), options, _transport);
    }
}

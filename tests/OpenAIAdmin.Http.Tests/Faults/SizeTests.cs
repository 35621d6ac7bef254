using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Usage;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests.Faults;

/// <summary>Answers that are larger than anybody wants to hold.</summary>
public sealed class SizeTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task Headers_without_end_are_not_taken_in()
    {
        await using var server = RawServer.Always(Json(Users, headers: string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: {new string('x', 1000)}\r\n"))));
        var clients = server.Client(options => options.Retry.MaxAttempts = 2);

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsConnectionFailure);
        Assert.StartsWith(FaultCalls.UsersOperation + " ", error.Message, StringComparison.Ordinal);
        Assert.Contains("headers", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(Megabyte)]
    [InlineData(17)]
    public async Task Packed_answer_is_held_up_to_the_bound_and_not_asked_for_again(int limit)
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Gzipped(Bomb("{", megabytes: 100))));
        var clients = server.Client(options => options.MaxResponseBytes = limit);

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.True(error.IsUnreadable);
        Assert.Contains($"the answer has more than {limit} bytes (OpenAIAdminClientOptions.MaxResponseBytes)", error.Message, StringComparison.Ordinal);
        Assert.StartsWith(FaultCalls.UsersOperation + " ", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Answer_of_exactly_the_bound_is_read()
    {
        await using var server = RawServer.Always(Json(Users));
        var clients = server.Client(options => options.MaxResponseBytes = Users.Length);

        Assert.NotNull(await clients.GetUsersAsync());
    }

    [Fact]
    public async Task Bound_may_be_the_largest_there_is()
    {
        await using var server = RawServer.Always(Json(Users));
        var clients = server.Client(options => options.MaxResponseBytes = int.MaxValue);

        Assert.NotNull(await clients.GetUsersAsync());
    }

    [Fact]
    public async Task Packed_page_of_usage_is_held_up_to_the_bound_of_a_bucket()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Gzipped(Bomb(FirstBucket + """,{"object":"bucket","start_time":"x""", megabytes: 100))));
        var clients = server.Client();

        var (read, error) = await clients.BreakAsync<UsagePayloadException>(new UsageReadOptions { MaxBucketBytes = Megabyte });

        Assert.Equal(1, read);
        Assert.Contains("data[1]", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_keeps_the_beginning_of_its_body_only()
    {
        await using var server = RawServer.Always(Json(new string('x', Megabyte), status: 400));
        var clients = server.Client();

        var error = await clients.FailureAsync(clients.GetUsersAsync);

        Assert.Equal(400, error.StatusCode);
        Assert.Equal(64 * 1024, error.RawBody!.Length);
    }

    [Fact]
    public async Task Packed_refusal_does_too()
    {
        await using RawServer server = new(exchange => exchange.WriteAsync(Gzipped(Bomb("{", megabytes: 100), status: 400)));
        var clients = server.Client();

        Assert.Equal(64 * 1024, (await clients.FailureAsync(clients.GetUsersAsync)).RawBody!.Length);
    }
}

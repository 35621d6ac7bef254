using OpenAIAdmin.Http.Tests.Harness;
using static OpenAIAdmin.Http.Tests.Harness.RawAnswers;

namespace OpenAIAdmin.Http.Tests;

/// <summary>Calls leave nothing behind. Memory belongs to the whole process, so that nothing else runs meanwhile.</summary>
[Collection(nameof(LeakTests))]
[CollectionDefinition(nameof(LeakTests), DisableParallelization = true)]
public sealed class LeakTests
{
    private const int WarmUp = 2_000;
    private const int Rounds = 8;
    private const int Round = 1_000;

    /// <summary>An object of the smallest size for each call would be as much.</summary>
    private const long Bound = Round * 24;

    [Fact]
    public async Task Ten_thousand_calls_leak_neither_memory_nor_sockets()
    {
        RawServer? server = null;
        await using var serving = server = new(exchange =>
        {
            server!.Requests.Clear(); // what the test itself keeps would look like a leak
            return exchange.WriteAsync(exchange.Head.Contains("/usage/", StringComparison.Ordinal) ? Chunked() + Chunk(FirstBucket) + Chunk("""],"has_more":false}""") + Chunk("")
                : exchange.Head.Contains("/missing", StringComparison.Ordinal) ? Json("{}", 404)
                : Json(Users));
        });
        var client = OpenAIAdminClient.Create(Clients.Key, new OpenAIAdminClientOptions
        {
            BaseUrl = server.Url,
            Pacing = { RequestsPerWindow = int.MaxValue, Window = TimeSpan.FromMilliseconds(1) },
        });
        using CancellationTokenSource application = new(); // a token that outlives the calls, as those of hosts do

        await CallAsync(client, WarmUp, application.Token);
        List<long> growth = [];
        for (var round = 0; round < Rounds; round++)
        {
            var before = Memory();
            await CallAsync(client, Round, application.Token);
            growth.Add(Memory() - before);
        }

        // A leak grows in every round. What the runtime puts aside for itself, at any moment and for each thread that it adds, does not.
        Assert.True(growth.Order().ElementAt(1) < Bound, "grew by " + string.Join(", ", growth));
        Assert.Equal(1, server.Accepted);
    }

    private static async Task CallAsync(OpenAIAdminClient client, int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
        {
            switch (i % 10)
            {
                case 0:
                    await Assert.ThrowsAsync<Models.AdminApiError>(() => client.Organization.Users["missing"].GetAsync(cancellationToken: cancellationToken));
                    break;
                case < 5:
                    await client.Organization.Usage.Images.GetPageAsync(request => request.QueryParameters.StartTime = 1, cancellationToken: cancellationToken);
                    break;
                default:
                    await client.Organization.Users.GetAsync(cancellationToken: cancellationToken);
                    break;
            }
        }
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

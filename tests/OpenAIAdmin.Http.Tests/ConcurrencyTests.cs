using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Usage;
using static OpenAIAdmin.Http.Tests.Harness.ScriptedTransport;

namespace OpenAIAdmin.Http.Tests;

/// <summary>One client serves callers on many threads, and none gets what is another's.</summary>
public sealed class ConcurrencyTests
{
    private const int Callers = 400;

    [Fact]
    public async Task Callers_on_many_threads_get_their_own_answers_errors_and_metadata()
    {
        Clients clients = new(new ScriptedTransport(Answer), options => options.Pacing.RequestsPerWindow = int.MaxValue);

        await Parallel.ForAsync(0, Callers, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (caller, token) =>
        {
            ResponseMetadata answer = new();
            switch (caller % 4)
            {
                case 0:
                    Assert.Equal($"user-{caller}", (await clients.Client.Organization.Users[$"user-{caller}"].GetAsync(request => request.Options.Add(answer), token))!.Id);
                    Assert.Equal($"req-user-{caller}", answer.RequestId);
                    break;
                case 1:
                    var error = await Assert.ThrowsAsync<Models.AdminApiError>(() => clients.Client.Organization.Users[$"missing-{caller}"].GetAsync(cancellationToken: token));
                    Assert.Equal($"req-missing-{caller}", error.RequestId);
                    break;
                case 2:
                    var page = await clients.Client.Organization.Usage.Images.GetPageAsync(request => request.QueryParameters.StartTime = caller, cancellationToken: token);
                    Assert.Equal(caller, Assert.Single(page.Buckets).StartTimeUnixSeconds);
                    break;
                default:
                    List<UsageBucket> buckets = [];
                    await foreach (var bucket in clients.Client.Organization.Costs.EnumerateAsync(request => request.QueryParameters.StartTime = caller, cancellationToken: token)) buckets.Add(bucket);
                    Assert.Equal(caller, Assert.Single(buckets).StartTimeUnixSeconds);
                    break;
            }
        });

        Assert.Equal(Callers, clients.Log.Count);
    }

    private static HttpResponseMessage Answer(int index, HttpRequestMessage request)
    {
        var id = request.RequestUri!.Segments[^1];
        (string, string) requestId = ("x-request-id", "req-" + id);
        if (id.StartsWith("missing", StringComparison.Ordinal)) return Status(404, requestId)();
        if (id.StartsWith("user-", StringComparison.Ordinal)) return Json($$"""{"id":"{{id}}"}""", 200, requestId)();
        var start = request.RequestUri.Query.Split("start_time=")[1].Split('&')[0];
        return Json($$"""{"object":"page","data":[{"object":"bucket","start_time":{{start}},"end_time":9999,"results":[]}],"has_more":false}""", 200, requestId)();
    }
}

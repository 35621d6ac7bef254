using System.Net;
using System.Text;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace OpenAIAdmin.Paging.Tests.Harness;

/// <summary>The API in memory: gives a prepared page for each cursor, refuses all others, and keeps what it was asked for.</summary>
internal sealed class FakeApi : HttpMessageHandler
{
    private readonly string parameter;
    private readonly Dictionary<string, Func<CancellationToken, Task<HttpResponseMessage>>> pages = [];

    public FakeApi(ListCase list)
    {
        parameter = list.Parameter;
        Client = new(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: new HttpClient(this)));
    }

    public OpenAIAdminClient Client { get; }

    public List<HttpRequestMessage> Requests { get; } = [];

    /// <summary>The query parameters of each request so far.</summary>
    public List<Dictionary<string, string[]>> Queries { get; } = [];

    /// <summary>The cursors asked for so far; the start of the list is an empty one.</summary>
    public IEnumerable<string> Cursors => Queries.Select(query => query.TryGetValue(parameter, out var values) ? values.Single() : "");

    public FakeApi Give(string cursor, string json, HttpStatusCode status = HttpStatusCode.OK) => Give(cursor, _ => Task.FromResult(Answer(json, status)));

    public FakeApi Give(string cursor, Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        pages[cursor] = answer;
        return this;
    }

    public static HttpResponseMessage Answer(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        Queries.Add(request.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .GroupBy(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]))
            .ToDictionary(group => group.Key, group => group.ToArray()));
        string cursor = Cursors.Last();
        return pages.TryGetValue(cursor, out var answer)
            ? answer(cancellationToken)
            : throw new InvalidOperationException($"Nobody gave the cursor '{cursor}'.");
    }
}

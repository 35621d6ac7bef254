using System.Diagnostics;
using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using OpenAIAdmin.Authentication;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Benchmarks.Calls;

/// <summary>One way of getting a page of usage, and what it took.</summary>
internal sealed class Caller(string name, Func<Task> call)
{
    private const string Key = "sk-admin-benchmark-4711";

    private readonly List<double> _microseconds = [];

    public string Name { get; } = name;

    /// <summary>In each round, for one call.</summary>
    public IReadOnlyList<double> Microseconds => _microseconds;

    /// <summary>Bytes that one call allocates.</summary>
    public long Bytes { get; private set; }

    /// <summary>All ways over one transport. The first is the least that a program can do.</summary>
    /// <param name="url">Where the page is.</param>
    /// <param name="transport">What sends; null for the sockets that each way takes by itself.</param>
    public static Caller[] Over(Uri url, Func<HttpMessageHandler>? transport)
    {
        HttpClient bare = new(transport?.Invoke() ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        UsagePayloadReader reader = new();
        OpenAIAdminClient stock = new(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(transport?.Invoke())) { BaseUrl = url.AbsoluteUri });
        OpenAIAdminClientOptions options = new() { BaseUrl = url, Pacing = { RequestsPerWindow = int.MaxValue, Window = TimeSpan.FromMilliseconds(100) } };
        OpenAIAdminClient ours = OpenAIAdminClient.Create(new KeySource(Key), options, transport?.Invoke());
        return
        [
            new("bare HttpClient", () => BareAsync(bare, url, reader)),
            new("ours", () => ours.Organization.Usage.Completions.GetPageAsync(request => request.QueryParameters.StartTime = 1)),
            new("stock Kiota, streamed", () => stock.Organization.Usage.Completions.GetPageAsync(request => request.QueryParameters.StartTime = 1)),
            new("stock Kiota", () => stock.Organization.Usage.Completions.GetAsync(request => request.QueryParameters.StartTime = 1)),
        ];
    }

    public async Task TimeAsync(int calls)
    {
        long start = Stopwatch.GetTimestamp();
        await RunAsync(calls);
        _microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
    }

    public async Task WeighAsync(int calls)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        await RunAsync(calls);
        Bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / calls;
    }

    public async Task RunAsync(int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            await call();
        }
    }

    private static async Task BareAsync(HttpClient http, Uri url, UsagePayloadReader reader)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url.AbsoluteUri + "/organization/usage/completions?start_time=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await reader.ReadPageAsync(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
    }
}

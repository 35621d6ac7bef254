using System.Net.Http.Headers;

namespace OpenAIAdmin.Benchmarks.Calls;

/// <summary>Answers each request with the same page, without sockets: what is left is the cost of the client.</summary>
internal sealed class PageTransport(byte[] page) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { RequestMessage = request, Content = new ByteArrayContent(page) { Headers = { ContentType = Json } } });
}

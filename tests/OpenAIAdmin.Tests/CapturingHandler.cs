using System.Net;
using System.Text;

namespace OpenAIAdmin.Tests;

/// <summary>Stands where the sockets would be: keeps what would have been sent, and answers from memory.</summary>
internal sealed class CapturingHandler(Func<CapturedRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<CapturedRequest> Requests { get; } = [];

    public static CapturingHandler Answering(string json, int status = 200) => new(_ => Json(json, status));

    public static HttpResponseMessage Json(string json, int status = 200) =>
        new((HttpStatusCode)status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var captured = new CapturedRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
            request.Content?.Headers.ContentType?.ToString(),
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken));
        Requests.Add(captured);
        var response = answer(captured);
        response.RequestMessage = request;
        return response;
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>Stands where the sockets would be, and answers each attempt as the test says.</summary>
internal sealed class ScriptedTransport(Func<int, HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    private int _count;

    /// <summary>Method and path of each attempt.</summary>
    public ConcurrentQueue<string> Attempts { get; } = new();

    /// <summary>The headers and bodies of each attempt.</summary>
    public ConcurrentQueue<string> Texts { get; } = new();

    /// <summary>Answers in turn; the last one again and again.</summary>
    public static ScriptedTransport Of(params Func<HttpResponseMessage>[] answers) =>
        new((index, _) => answers[Math.Min(index, answers.Length - 1)]());

    public static Func<HttpResponseMessage> Json(string body, int status = 200, params (string Name, string Value)[] headers) => () =>
    {
        HttpResponseMessage response = new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
        return response;
    };

    public static Func<HttpResponseMessage> Status(int status, params (string Name, string Value)[] headers) =>
        Json($$$"""{"error":{"message":"m{{{status}}}","code":"c","type":"t"}}""", status, headers);

    public static Func<HttpResponseMessage> Fails(Exception failure) => () => throw failure;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Attempts.Enqueue($"{request.Method} {request.RequestUri!.AbsolutePath}");
        Texts.Enqueue(request + "\n" + (request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        return answer(Interlocked.Increment(ref _count) - 1, request);
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.SpecTool.Tests;

/// <summary>
/// Answers each request with the next of its answers, byte for byte, and closes the connection: so it can break off, lie
/// about lengths, and say nothing at all. A null is an answer that never ends.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> requests = new();
    private readonly SemaphoreSlim asked = new(0);
    private readonly CancellationTokenSource end = new();

    public LoopbackServer(params string?[] answers)
    {
        listener.Start();
        _ = ServeAsync(answers);
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/openapi.json";

    /// <summary>The heads of all requests so far.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public static string Answer(int status, string body = "", params string[] headers) =>
        string.Concat($"HTTP/1.1 {status} Status\r\n", Lines(headers), $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n", body);

    /// <summary>An answer whose end is the end of the connection.</summary>
    public static string Unmeasured(string body) => $"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}";

    /// <summary>An answer that ends before it has given what it promised.</summary>
    public static string Truncated(string body) => $"HTTP/1.1 200 OK\r\nContent-Length: {body.Length + 100}\r\n\r\n{body}";

    public static string TruncatedChunks(string body) => $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n{body}\r\n";

    /// <summary>Ends when one more request has been read.</summary>
    public Task AskedAsync() => asked.WaitAsync();

    public void Dispose()
    {
        end.Cancel();
        listener.Stop();
    }

    private static string Lines(string[] headers) => string.Concat(headers.Select(header => header + "\r\n"));

    private async Task ServeAsync(string?[] answers)
    {
        foreach (var answer in answers)
        {
            using var connection = await listener.AcceptTcpClientAsync(end.Token);
            await using var stream = connection.GetStream();
            requests.Enqueue(await HeadAsync(stream));
            if (answer is null)
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n{"u8.ToArray(), end.Token);
                asked.Release();
                await Task.Delay(Timeout.Infinite, end.Token);
            }

            asked.Release();
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer!), end.Token);
        }
    }

    private async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, end.Token) > 0)
        {
            head.Append((char)buffer[0]);
        }

        return head.ToString();
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Cli.Demo;

/// <summary>
/// Just enough HTTP for a demo: one request per connection, no request bodies, on a port of 127.0.0.1 that the
/// system picks (HttpListener would need a free one to be guessed).
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int MaxHeadBytes = 64 * 1024;

    private readonly TcpListener _listener;
    private readonly Func<LoopbackRequest, LoopbackAnswer> _answer;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    private LoopbackServer(TcpListener listener, Func<LoopbackRequest, LoopbackAnswer> answer)
    {
        _listener = listener;
        _answer = answer;
        Address = new Uri($"http://{listener.LocalEndpoint}/");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public static LoopbackServer Start(Func<LoopbackRequest, LoopbackAnswer> answer)
    {
        var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return new LoopbackServer(listener, answer);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(connection);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        try
        {
            var stream = connection.GetStream();
            if (await ReadHeadAsync(stream) is not { } head) return;
            await stream.WriteAsync(Bytes(_answer(LoopbackRequest.Parse(head))), _stop.Token);
        }
        catch (IOException)
        {
            // The caller went away; the next one is served all the same.
        }
    }

    private async Task<string?> ReadHeadAsync(NetworkStream stream)
    {
        var buffer = new byte[MaxHeadBytes];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), _stop.Token);
            if (read == 0) return null;
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0) return Encoding.ASCII.GetString(buffer, 0, end);
        }

        return null;
    }

    private static byte[] Bytes(LoopbackAnswer answer)
    {
        var body = Encoding.UTF8.GetBytes(answer.Body);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {answer.Status} {(HttpStatusCode)answer.Status}\r\nContent-Type: {answer.ContentType}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Tests.Harness;

/// <summary>An HTTP server on loopback that answers each connection by a script: real sockets, so that streaming and release are real.</summary>
internal sealed class UsageServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    public UsageServer(Func<string, NetworkStream, Task> answer)
    {
        _listener.Start();
        _running = AnswerAsync(answer);
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");

    public List<string> Requests { get; } = [];

    public static byte[] Headers(string status = "200 OK") =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    // When the script has no answer left, who asks on is refused: a test fails then, and does not wait.
    private async Task AnswerAsync(Func<string, NetworkStream, Task> answer)
    {
        try
        {
            await RunAsync(answer);
        }
        finally
        {
            _listener.Stop();
        }
    }

    private async Task RunAsync(Func<string, NetworkStream, Task> answer)
    {
        while (!_stop.IsCancellationRequested)
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await using NetworkStream stream = client.GetStream();
            using StreamReader reader = new(stream, Encoding.ASCII, leaveOpen: true);
            string request = await reader.ReadLineAsync(_stop.Token) ?? "";
            while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } header)
            {
                request += "\n" + header;
            }

            Requests.Add(request);
            await answer(request, stream);
        }
    }
}

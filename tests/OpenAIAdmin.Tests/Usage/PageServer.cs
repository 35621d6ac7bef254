using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>
/// HTTP over a real socket of this machine, answered by the test: what streams, and what is closed, a transport in memory can't
/// show. One request per connection, one connection at a time.
/// </summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<PageExchange, Task> _answer;
    private readonly Task _serving;

    public PageServer(Func<PageExchange, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        Client = OpenAIAdminClient.Create(TestClient.Key, TestClient.Impatient(new Uri($"http://{_listener.LocalEndpoint}/v1")));
        _serving = ServeAsync();
    }

    /// <summary>As a caller makes it, sockets included.</summary>
    public OpenAIAdminClient Client { get; }

    /// <summary>The heads of all requests so far.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
            var stream = connection.GetStream();
            Requests.Add(await ReadHeadAsync(stream));
            await _answer(new PageExchange(Requests.Count - 1, Requests[^1], stream, _stop.Token));
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        var head = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line) head.Append(line).Append('\n');
        return head.ToString();
    }
}

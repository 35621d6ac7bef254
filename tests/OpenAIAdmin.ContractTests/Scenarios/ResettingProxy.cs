using System.Net;
using System.Net.Sockets;

namespace OpenAIAdmin.ContractTests.Scenarios;

/// <summary>
/// Stands between client and server, and tears one connection down when a certain request comes over it: the client's socket sees
/// a reset, which no HTTP server can be asked for.
/// </summary>
internal sealed class ResettingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri _target;
    private readonly int _fatalRequest;
    private readonly Task _serving;
    private int _requests;

    /// <param name="fatalRequest">Counted from 1.</param>
    public ResettingProxy(Uri target, int fatalRequest)
    {
        (_target, _fatalRequest) = (target, fatalRequest);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri BaseUrl => new($"http://{_listener.LocalEndpoint}{_target.AbsolutePath}");

    /// <summary>How many requests came, the fatal one included.</summary>
    public int Requests => _requests;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true) connections.Add(ForwardAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        finally
        {
            await Task.WhenAll(connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ForwardAsync(TcpClient caller)
    {
        using var _ = caller;
        using var server = new TcpClient();
        await server.ConnectAsync(_target.Host, _target.Port, _stop.Token);
        var answers = server.GetStream().CopyToAsync(caller.GetStream(), _stop.Token);
        var buffer = new byte[64 * 1024];
        int read;
        // The requests are small GETs: each arrives in one piece.
        while ((read = await caller.GetStream().ReadAsync(buffer, _stop.Token)) > 0)
        {
            if (Interlocked.Increment(ref _requests) == _fatalRequest)
            {
                caller.Client.LingerState = new LingerOption(true, 0);
                caller.Client.Close();
                return;
            }

            await server.GetStream().WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }

        server.Client.Shutdown(SocketShutdown.Send);
        await answers;
    }
}

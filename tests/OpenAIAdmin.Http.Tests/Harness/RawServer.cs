using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>
/// A server on a socket of this machine that writes what the test says, byte for byte, because the faults of real ones cannot be
/// had from a well-behaved library. Connections are kept open until the test closes them.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<RawExchange, Task> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly ConcurrentBag<Task> _connections = [];
    private Task _accepting = Task.CompletedTask;
    private int _accepted;

    /// <param name="answer">Answers one request.</param>
    /// <param name="certificate">For TLS.</param>
    /// <param name="open">Whether it listens; until <see cref="Open"/>, connections are refused otherwise.</param>
    public RawServer(Func<RawExchange, Task> answer, X509Certificate2? certificate = null, bool open = true)
    {
        (_answer, _certificate) = (answer, certificate);
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        if (open) Open();
    }

    public Uri Url => new($"{(_certificate is null ? "http" : "https")}://{_socket.LocalEndPoint}/v1");

    /// <summary>The first lines and headers of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>How many connections were made.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    public static RawServer Always(string answer) => new(exchange => exchange.WriteAsync(answer));

    /// <summary>One answer for each request in turn; the last one again and again.</summary>
    public static RawServer InTurn(params Func<RawExchange, Task>[] answers) =>
        new(exchange => answers[Math.Min(exchange.Index, answers.Length - 1)](exchange));

    public void Open()
    {
        _socket.Listen();
        _accepting = AcceptAsync();
    }

    /// <summary>A client of this server, over the sockets that callers get.</summary>
    public Clients Client(Action<OpenAIAdminClientOptions>? configure = null) => new(RequestAdapterFactory.CreateTransport(), options =>
    {
        options.BaseUrl = Url;
        configure?.Invoke(options);
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _socket.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_connections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var connection = await _socket.AcceptAsync(_stop.Token);
            Interlocked.Increment(ref _accepted);
            _connections.Add(ServeAsync(connection));
        }
    }

    private async Task ServeAsync(Socket connection)
    {
        await Task.Yield();
        connection.NoDelay = true;
        using var network = new NetworkStream(connection, ownsSocket: true);
        await using Stream stream = _certificate is null ? network : new SslStream(network);
        if (stream is SslStream tls) await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
        RawRequests requests = new(stream);
        while (await requests.NextAsync(_stop.Token) is { } head)
        {
            Requests.Enqueue(head);
            await _answer(new RawExchange(Requests.Count - 1, head, stream, connection, _stop.Token));
        }
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.AotProbe;

/// <summary>The API on a socket of this machine, as far as the probe asks for it. No server library, so that none is measured.</summary>
internal sealed class ProbeServer : IDisposable
{
    public const string Key = "sk-admin-probe-0123456789";

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public ProbeServer()
    {
        _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _socket.Listen();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public Uri Url => new($"http://{_socket.LocalEndPoint}/v1");

    public void Dispose() => _socket.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                var connection = _socket.Accept();
                new Thread(() => ServeToTheEnd(connection)) { IsBackground = true }.Start();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private static void ServeToTheEnd(Socket connection)
    {
        try
        {
            Serve(connection);
        }
        catch (IOException)
        {
            // The program ends while its connections are open.
        }
    }

    private static void Serve(Socket connection)
    {
        using NetworkStream stream = new(connection, ownsSocket: true);
        using StreamReader reader = new(stream, Encoding.ASCII);
        while (reader.ReadLine() is { } line)
        {
            var length = 0;
            var hasKey = false;
            while (reader.ReadLine() is { Length: > 0 } header)
            {
                if (header.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase)) length = int.Parse(header.AsSpan(16), provider: null);
                hasKey |= header == "Authorization: Bearer " + Key;
            }

            for (var i = 0; i < length; i++) reader.Read();
            var (status, body) = hasKey ? ProbeAnswers.For(line.Split(' ')[0], line.Split(' ')[1]) : (401, """{"error":{"message":"no key"}}""");
            stream.Write(Encoding.UTF8.GetBytes(
                $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nx-request-id: req_probe\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));
        }
    }
}

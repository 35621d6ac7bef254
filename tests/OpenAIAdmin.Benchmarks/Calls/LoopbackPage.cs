using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Benchmarks.Calls;

/// <summary>Answers each request with the same page over a socket of this machine, and allocates nothing while it does.</summary>
internal sealed class LoopbackPage : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _answer;

    public LoopbackPage(byte[] page)
    {
        _answer = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {page.Length}\r\n\r\n"), .. page];
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
                Socket connection = _socket.Accept();
                connection.NoDelay = true;
                new Thread(() => Serve(connection)) { IsBackground = true }.Start();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    // Requests have no body, and a client sends the next one only after the answer.
    private void Serve(Socket connection)
    {
        byte[] buffer = new byte[16 * 1024];
        int length = 0;
        while (connection.Receive(buffer, length, buffer.Length - length, SocketFlags.None, out SocketError error) is > 0 and int read && error == SocketError.Success)
        {
            length += read;
            if (!buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8)) continue;
            length = 0;
            connection.Send(_answer);
        }

        connection.Dispose();
    }
}

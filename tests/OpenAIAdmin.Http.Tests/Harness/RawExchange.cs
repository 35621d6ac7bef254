using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>One request at a <see cref="RawServer"/>, and the connection to answer it on.</summary>
internal sealed class RawExchange(int index, string head, Stream stream, Socket connection, CancellationToken stopped)
{
    /// <summary>How many requests there were before, on all connections.</summary>
    public int Index { get; } = index;

    public string Head { get; } = head;

    public CancellationToken Stopped { get; } = stopped;

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => stream.WriteAsync(bytes, Stopped).AsTask();

    /// <summary>The end of the connection as a crashed process leaves it.</summary>
    public void Reset()
    {
        connection.LingerState = new LingerOption(true, 0);
        connection.Close();
    }

    /// <summary>The orderly end of the connection.</summary>
    public void Close() => connection.Shutdown(SocketShutdown.Both);

    /// <summary>Waits until the caller has closed the connection, or the server ends.</summary>
    public async Task CallerGoneAsync()
    {
        try
        {
            while (await stream.ReadAsync(new byte[1], Stopped) > 0)
            {
            }
        }
        catch (Exception)
        {
            // Reset by the caller: gone as well.
        }
    }
}

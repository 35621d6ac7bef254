using System.Net.Sockets;
using System.Text;

namespace OpenAIAdmin.Tests.Usage;

/// <summary>One request to a <see cref="PageServer"/>, and the means to answer it.</summary>
/// <param name="Index">How many requests came before.</param>
/// <param name="Head">Request line and headers, one a line.</param>
internal sealed record PageExchange(int Index, string Head, NetworkStream Stream, CancellationToken Stopped)
{
    public string Target => Head.Split(' ')[1];

    public async Task SendAsync(string body, string status = "200 OK")
    {
        await StartAsync(status);
        await WriteAsync(body);
    }

    /// <summary>The end of the body is the end of the connection, so that it may come in pieces.</summary>
    public Task StartAsync(string status = "200 OK") => WriteAsync($"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");

    public Task WriteAsync(string text) => Stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stopped).AsTask();

    /// <summary>Ends when the caller closes the connection.</summary>
    public async Task CallerGoneAsync() =>
        await ((Task)Stream.ReadAsync(new byte[1], Stopped).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

using System.Text;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>Cuts what arrives on a connection into requests. Bodies are passed over.</summary>
internal sealed class RawRequests(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _length;

    /// <summary>The head of the next request when all of the request is there; null at the end of the connection.</summary>
    public async Task<string?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = _buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                var head = Encoding.ASCII.GetString(_buffer, 0, end);
                var whole = end + 4 + BodyLength(head);
                if (whole <= _length)
                {
                    Buffer.BlockCopy(_buffer, whole, _buffer, 0, _length -= whole);
                    return head;
                }
            }

            var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken);
            if (read == 0) return null;
            _length += read;
        }
    }

    private static int BodyLength(string head)
    {
        var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}

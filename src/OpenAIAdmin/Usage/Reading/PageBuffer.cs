using System.Buffers;

namespace OpenAIAdmin.Usage.Reading;

/// <summary>
/// The text of a page as far as it has arrived and is not used yet. It is as large as the largest piece that has to be whole (a
/// result, or another value), never as large as the page.
/// </summary>
internal sealed class PageBuffer : IDisposable
{
    internal const int FirstSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _end;

    /// <summary>Where the unused text begins.</summary>
    internal int Position;

    internal ReadOnlySpan<byte> Text => _bytes.AsSpan(0, _end);

    internal int Length => _end;

    /// <summary>How many bytes the buffer holds at most.</summary>
    internal int Capacity => _bytes.Length;

    /// <summary>Drops the used text and makes room behind the rest; returns the number of bytes dropped.</summary>
    internal int MakeRoom()
    {
        int dropped = Position;
        int rest = _end - dropped;
        byte[] from = _bytes;
        bool grows = rest > from.Length / 2;
        byte[] to = grows ? ArrayPool<byte>.Shared.Rent(checked(from.Length * 2)) : from;
        Buffer.BlockCopy(from, dropped, to, 0, rest);
        if (grows)
        {
            _bytes = to;
            ArrayPool<byte>.Shared.Return(from);
        }

        Position = 0;
        _end = rest;
        return dropped;
    }

    /// <summary>Reads what the stream has next; 0 at its end.</summary>
#if NET
    internal ValueTask<int> ReadAsync(Stream body, CancellationToken cancellationToken) =>
        body.ReadAsync(_bytes.AsMemory(_end), cancellationToken);
#else
    internal Task<int> ReadAsync(Stream body, CancellationToken cancellationToken) =>
        body.ReadAsync(_bytes, _end, _bytes.Length - _end, cancellationToken);
#endif

    /// <summary>Counts bytes in that <see cref="ReadAsync"/> has read.</summary>
    internal void Add(int read) => _end += read;

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}

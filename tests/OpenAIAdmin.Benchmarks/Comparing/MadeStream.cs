using OpenAIAdmin.Benchmarks.Payloads;

namespace OpenAIAdmin.Benchmarks.Comparing;

/// <summary>A body that is written while it is read, piece by piece as a server would send it.</summary>
internal sealed class MadeStream(Payload payload) : Stream
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> _pieces = new PageWriter(payload).Pieces().GetEnumerator();
    private ReadOnlyMemory<byte> _piece;
    private long _position;
    private int _pieceNumber;

    /// <summary>Bytes up to the end of the first bucket.</summary>
    public long EndOfFirstBucket { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_piece.IsEmpty && _pieces.MoveNext())
        {
            _piece = _pieces.Current;
            EndOfFirstBucket = _pieceNumber++ == 1 ? _position + _piece.Length : EndOfFirstBucket;
        }

        int count = Math.Min(buffer.Length, _piece.Length);
        _piece.Span[..count].CopyTo(buffer);
        _piece = _piece[count..];
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Runtime.CompilerServices;
using OpenAIAdmin.Http.Errors;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Http;

/// <summary>
/// The body of an answer that its caller reads while it arrives. A connection that breaks, a body that falls silent and one that
/// cannot be unpacked are told as errors of the call, as they would be before the body. Nothing is tried again here: the caller
/// has had a part of it.
/// </summary>
internal sealed class AnswerStream(Stream body, Call call, TimeProvider time, TimeSpan stall) : Stream
{
    private ITimer? _timer;
    private volatile bool _stalled;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ValueTask<int> read;
        try
        {
            read = body.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception failure) when (Error(failure, cancellationToken) is { } error)
        {
            throw error;
        }

        return read.IsCompletedSuccessfully ? read : WaitAsync(read, cancellationToken);
    }

    // Most reads of a large body wait; a new object for each would be the larger part of what reading costs.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> WaitAsync(ValueTask<int> read, CancellationToken cancellationToken)
    {
        Watch(stall);
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception failure) when (Error(failure, cancellationToken) is { } error)
        {
            throw error;
        }
        finally
        {
            Watch(Timeout.InfiniteTimeSpan);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
#else
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Watch(stall);
        try
        {
            return await body.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (Error(failure, cancellationToken) is { } error)
        {
            throw error;
        }
        finally
        {
            Watch(Timeout.InfiniteTimeSpan);
        }
    }
#endif

    public override int Read(byte[] buffer, int offset, int count)
    {
        Watch(stall);
        try
        {
            return body.Read(buffer, offset, count);
        }
        catch (Exception failure) when (Error(failure, CancellationToken.None) is { } error)
        {
            throw error;
        }
        finally
        {
            Watch(Timeout.InfiniteTimeSpan);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _timer?.Dispose();
            body.Dispose();
        }

        base.Dispose(disposing);
    }

    // One timer for all reads. It closes the body, because not every stream minds a token while it waits.
    private void Watch(TimeSpan limit)
    {
        if (stall == Timeout.InfiniteTimeSpan) return;
        if (_timer is not null) _timer.Change(limit, Timeout.InfiniteTimeSpan);
        else _timer = time.CreateTimer(static stream => ((AnswerStream)stream!).Strike(), this, limit, Timeout.InfiniteTimeSpan);
    }

    private void Strike()
    {
        _stalled = true;
        body.Dispose();
    }

    private Exception? Error(Exception failure, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return null;
        if (_stalled)
        {
            var options = call.BodyStallTimeout is null ? nameof(OpenAIAdminClientOptions) : nameof(UsageReadOptions);
            return Failures.TimedOut(call, FormattableString.Invariant($"sent nothing more of its answer for {stall.TotalSeconds} seconds ({options}.BodyStallTimeout)"), failure);
        }

        return failure switch
        {
            HttpRequestException or IOException => Failures.Disconnected(call, failure),
            InvalidDataException or (InvalidOperationException and not ObjectDisposedException) => Failures.Unreadable(call, "the body cannot be unpacked: " + failure.Message, failure),
            _ => null,
        };
    }
}

namespace OpenAIAdmin.Usage.Reading;

/// <summary>Reads one page from a body while it arrives.</summary>
internal sealed class BodyReader : IDisposable
{
    private readonly Stream _body;
    private readonly UsageReadOptions _options;
    private readonly PageReader _page;
    private readonly PageBuffer _buffer = new();
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenRegistration _release;
    private readonly StallWatch _watch;
    private bool _final;

    /// <summary>Starts reading. The body belongs to the reader from here on.</summary>
    internal BodyReader(Stream body, ResultParser parser, UsageReadOptions options, bool keepsRest, CancellationToken cancellationToken)
    {
        _body = body;
        _options = options;
        _page = new PageReader(parser, options, keepsRest);
        _caller = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Not every stream minds a token while it waits; closing ends the wait, and frees the connection at once.
        _release = _stop.Token.Register(static body => ((Stream)body!).Dispose(), body);
        _watch = new StallWatch(options, _stop);
    }

    /// <summary>What the page says besides its buckets; complete at the end.</summary>
    internal PageEnvelope Envelope => _page.Envelope;

    /// <summary>The most bytes of text that were held so far.</summary>
    internal int BufferSize => _buffer.Capacity;

    /// <summary>The next bucket as soon as its last byte has arrived; null when the page is complete.</summary>
    internal async ValueTask<UsageBucket?> NextAsync()
    {
        while (true)
        {
            _caller.ThrowIfCancellationRequested();
            switch (_page.Read(_buffer.Text, _final, ref _buffer.Position, out UsageBucket? bucket))
            {
                case PageStep.Bucket:
                    return bucket;
                case PageStep.End:
                    return null;
            }

            if (_page.Offset + _buffer.Length - _page.UnitStart(_buffer.Position) > _options.MaxBucketBytes)
            {
                throw _page.TooLarge(_buffer.Length);
            }

            _page.Offset += _buffer.MakeRoom();
            int read = await ReadAsync().ConfigureAwait(false);
            _buffer.Add(read);
            _final = read == 0;
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _release.Dispose();
        _stop.Dispose();
        _body.Dispose();
        _buffer.Dispose();
    }

    private async ValueTask<int> ReadAsync()
    {
        try
        {
            var read = _buffer.ReadAsync(_body, _stop.Token);
            if (read.IsCompleted)
            {
                return await read.ConfigureAwait(false);
            }

            _watch.Start();
            int count = await read.ConfigureAwait(false);
            _watch.Stop();
            return count;
        }
        catch (Exception cause) when (_stop.IsCancellationRequested)
        {
            _caller.ThrowIfCancellationRequested();
            throw new TimeoutException(
                FormattableString.Invariant($"The body stayed silent for {_options.BodyStallTimeout.TotalSeconds} seconds; the page is not complete."), cause);
        }
    }
}

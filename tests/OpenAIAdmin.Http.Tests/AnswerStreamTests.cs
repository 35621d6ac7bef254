using OpenAIAdmin.Http.Tests.Harness;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Tests;

/// <summary>A body that its caller reads while it arrives: its limit counts while a read waits, and only then.</summary>
public sealed class AnswerStreamTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly TestClock _clock = new();

    [Fact]
    public void Body_can_be_read_and_nothing_else()
    {
        using var stream = Over(new Body());

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
    }

    [Fact]
    public void Whoever_disposes_it_frees_the_connection()
    {
        Body body = new();

        Over(body).Dispose();

        Assert.True(body.Closed);
    }

    [Fact]
    public void Read_without_waiting_gives_what_the_body_has()
    {
        using var stream = Over(new Body());

        Assert.Equal(3, stream.Read(new byte[3], 0, 3));
    }

    [Fact]
    public void Silence_within_a_read_is_a_timeout()
    {
        Body body = new();
        body.Reading = () =>
        {
            _clock.Advance(Limit);
            return body.Closed ? throw new ObjectDisposedException("body") : 0;
        };
        using var stream = Over(body);

        var error = Assert.Throws<AdminApiError>(() => stream.Read(new byte[3], 0, 3));

        Assert.True(error.IsTimeout);
        Assert.Equal("GET request sent nothing more of its answer for 10 seconds (OpenAIAdminClientOptions.BodyStallTimeout).", error.Message);
    }

    [Fact]
    public void Connection_that_breaks_within_a_read_is_an_error_of_the_call()
    {
        using var stream = Over(new Body { Reading = () => throw new IOException("reset") });

        Assert.Equal("GET request found no connection, or lost it: reset.", Assert.Throws<AdminApiError>(() => stream.Read(new byte[3], 0, 3)).Message);
    }

    [Fact]
    public void Time_between_two_reads_is_the_callers()
    {
        Body body = new();
        using var stream = Over(body);
        _ = stream.Read(new byte[3], 0, 3);

        _clock.Advance(Limit * 2);

        Assert.False(body.Closed);
    }

    [Fact]
    public async Task Time_between_two_reads_is_the_callers_when_the_first_had_to_wait()
    {
        TaskCompletionSource<int> arriving = new();
        Body body = new() { Arriving = arriving.Task };
        await using var stream = Over(body);
        var read = stream.ReadAsync(new byte[3]).AsTask();
        arriving.SetResult(2);
        Assert.Equal(2, await read);

        _clock.Advance(Limit * 2);

        Assert.False(body.Closed);
    }

    [Fact]
    public void Body_without_a_limit_needs_no_timer()
    {
        using AnswerStream stream = new(new Body(), new Call(null, "GET", streams: true), new NoTimers(), Timeout.InfiniteTimeSpan);

        Assert.Equal(3, stream.Read(new byte[3], 0, 3));
    }

    private AnswerStream Over(Body body) => new(body, new Call(null, "GET", streams: true), _clock, Limit);

    private sealed class Body : MemoryStream
    {
        public Func<int> Reading { get; set; } = () => 3;

        public Task<int> Arriving { get; init; } = Task.FromResult(3);

        public bool Closed { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Reading();

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Arriving;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Arriving);

        protected override void Dispose(bool disposing)
        {
            Closed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class NoTimers : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();
    }
}

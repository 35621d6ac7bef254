namespace OpenAIAdmin.Usage;

/// <summary>How pages of usage and costs are read. The defaults suit most callers.</summary>
public sealed class UsageReadOptions
{
    /// <summary>Reading recurs as deep as the text is nested, so that there has to be an end to it.</summary>
    internal const int DeepestDepth = 512;

    internal static readonly UsageReadOptions Default = new();

    private static readonly UsageReadOptions DefaultUnwatched = new() { BodyStallTimeout = Timeout.InfiniteTimeSpan };

    private int _maxDepth = 64;
    private int _maxSharedStrings = 16_384;
    private int _maxBucketBytes = 256 * 1024 * 1024;
    private TimeSpan? _bodyStallTimeout;
    private TimeProvider _timeProvider = TimeProvider.System;

    /// <summary>
    /// Whether a required member that the payload lacks is an error, and one that is null although the document does not allow it.
    /// Default: false; a counter is 0 then, and the result tells which members were present, and which had a value. The times
    /// of a bucket are always required: no default could stand for them.
    /// </summary>
    public bool RequireMembers { get; init; }

    /// <summary>The deepest nesting of objects and arrays that is read, counted from the payload's root, from 1 to 512; what is deeper is an error. Default: 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1 to 512.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init => _maxDepth = value is >= 1 and <= DeepestDepth ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The depth is 1 to 512.");
    }

    /// <summary>
    /// The most strings (ids, model names, …) that a client keeps in order to share equal ones; 0 shares none. Default: 16384.
    /// The cache is the client's: the latest call decides.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxSharedStrings
    {
        get => _maxSharedStrings;
        init => _maxSharedStrings = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The number is not negative.");
    }

    /// <summary>The most bytes of one bucket that are held while a body is streamed; more is an error. Default: 256 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxBucketBytes
    {
        get => _maxBucketBytes;
        init => _maxBucketBytes = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The size is at least one byte.");
    }

    /// <summary>
    /// How long a body may stay silent before reading it fails with a <see cref="TimeoutException"/>. Default: 100 seconds;
    /// <see cref="Timeout.InfiniteTimeSpan"/> waits for ever. It starts anew with each piece that arrives. Pages that a client
    /// requests have the client's limit and clock instead, and its type of error; a limit that is set here goes before the client's.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither positive nor infinite.</exception>
    public TimeSpan BodyStallTimeout
    {
        get => _bodyStallTimeout ?? TimeSpan.FromSeconds(100);
        init => _bodyStallTimeout = value > TimeSpan.Zero || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The time is positive or infinite.");
    }

    /// <summary>
    /// The clock that <see cref="BodyStallTimeout"/> is measured by, for bodies that no client requested. Default: the system's. Tests
    /// give one that they turn themselves.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider;
        init => _timeProvider = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The limit that was set; null for the default.</summary>
    internal TimeSpan? OwnBodyStallTimeout => _bodyStallTimeout;

    /// <summary>The same for bodies that somebody else watches.</summary>
    internal UsageReadOptions Unwatched()
    {
        if (BodyStallTimeout == Timeout.InfiniteTimeSpan) return this;
        if (ReferenceEquals(this, Default)) return DefaultUnwatched;
        var copy = (UsageReadOptions)MemberwiseClone();
        copy._bodyStallTimeout = Timeout.InfiniteTimeSpan;
        return copy;
    }
}

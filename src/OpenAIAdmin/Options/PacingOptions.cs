using System.Threading.RateLimiting;

namespace OpenAIAdmin;

/// <summary>
/// How requests are spread over time. Admin endpoints have been measured to allow 7 to 10 requests a minute, and to refuse more
/// without saying when to come back. Each family of endpoints (<c>usage</c>, <c>costs</c>, <c>users</c>, <c>projects</c>, …)
/// has a bucket of tokens; a request takes one, and it comes back one <see cref="Window"/> later. After a 429 all callers of
/// the client wait for one cooldown.
/// </summary>
public sealed class PacingOptions
{
    /// <summary>Whether requests wait for their turn. The cooldown after a 429 stays on either way. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The most requests of one family within any <see cref="Window"/>, repeated attempts included. Default: 6.</summary>
    public int RequestsPerWindow { get; set; } = 6;

    /// <summary>How long a token is away. Default: 1 minute.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The wait of all callers after a 429 that names none; it doubles while 429s go on, up to <see cref="MaxCooldown"/>.
    /// Default: 15 seconds; zero is allowed.
    /// </summary>
    public TimeSpan Cooldown { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The longest cooldown that the client chooses itself. Default: 1 minute; zero is allowed. A <c>Retry-After</c> of the server may be
    /// longer, and holds up all callers for as long as <see cref="RetryOptions.Budget"/> at most, or for this time where that is longer.
    /// </summary>
    public TimeSpan MaxCooldown { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Makes the limiter of a family (its name is given), in place of the bucket; for limits that several processes share,
    /// for instance. It is called once for each family of a client, and not while <see cref="Enabled"/> is false; the limiter is asked
    /// for one permit per attempt, and for another where a cooldown began meanwhile. One that refuses a permit instead of making the
    /// caller wait ends the call with an <see cref="InvalidOperationException"/>. Default: null.
    /// </summary>
    public Func<string, RateLimiter>? LimiterFactory { get; set; }
}

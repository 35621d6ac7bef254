namespace OpenAIAdmin;

/// <summary>
/// When a call is tried again. GET and DELETE are repeated after 408, 429, 500, 502, 503, 504, attempts that took too long and
/// failed connections; POST only after 429 and after failures that are known to precede sending, so that nothing is made twice.
/// A 429 that tells of an exhausted quota, and a certificate that is not trusted, end the call.
/// </summary>
/// <remarks>
/// What the server says goes before: <c>Retry-After</c> and <c>retry-after-ms</c> before the times given here, and
/// <c>x-should-retry</c> before the list of statuses, though it has no POST repeated. After a 429 that names no time, the wait is
/// that of <see cref="PacingOptions.Cooldown"/>.
/// </remarks>
public sealed class RetryOptions
{
    /// <summary>The most attempts of one call, the first included; 1 turns repeating off. Default: 10.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>
    /// How long after a call's beginning, its first turn in pacing included, a further attempt may be waited for. Default: 5 minutes;
    /// zero is allowed. A wait that would end later is not begun: the call fails at once with the last answer.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.
    /// </summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest wait before the second attempt; it doubles with each further one up to <see cref="MaxDelay"/>, and each wait
    /// is a random part of it. Default: 1 second; zero is allowed.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two attempts after a failure, where the server names none. Default: 30 seconds; zero is allowed.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);
}

namespace OpenAIAdmin;

/// <summary>
/// When a call is tried again. GET and DELETE are repeated after 408, 429, 500, 502, 503, 504 and failed connections;
/// POST only after 429 and after failures that are known to precede sending, so that nothing is made twice. What the server
/// says (<c>Retry-After</c>, <c>retry-after-ms</c>, <c>x-should-retry</c>) goes before the times given here.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>The most attempts of one call, the first included; 1 turns repeating off. Default: 10.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>
    /// How long after the first attempt a further one may begin; by default 5 minutes. A wait that would end later is not
    /// begun: the call fails at once with the last answer. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.
    /// </summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The longest wait before the second attempt; it doubles with each further one up to <see cref="MaxDelay"/>, and each wait
    /// is a random part of it. Default: 1 second.
    /// </summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two attempts after a failure, where the server names none. Default: 30 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);
}

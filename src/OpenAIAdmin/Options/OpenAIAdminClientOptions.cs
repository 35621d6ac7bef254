using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace OpenAIAdmin;

/// <summary>
/// How a client behaves. The defaults suit an administration API that allows few requests a minute. A client copies what
/// it needs when it is made; later changes do nothing.
/// </summary>
/// <remarks>
/// Values are checked when a client is made, all at once: <c>OpenAIAdminClient.Create</c> throws an <see cref="ArgumentException"/>,
/// a service collection an <c>OptionsValidationException</c>. Unless a member says otherwise, times are more than zero and at most
/// 49 days, and numbers 1 or more.
/// </remarks>
[DebuggerDisplay("BaseUrl = {BaseUrl}, Timeout = {Timeout}")]
public sealed class OpenAIAdminClientOptions
{
    /// <summary>
    /// The admin key. Default: null; the key is then <see cref="ApiKeyProvider"/>'s, or the argument of <c>OpenAIAdminClient.Create</c>.
    /// Without any, a client that <c>AddOpenAIAdmin</c> adds takes the environment variable <c>OPENAI_ADMIN_KEY</c>; for all others, and
    /// where both are set, that is an error.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>
    /// Asked for the key before every attempt, so that keys can rotate while a client lives. It must be quick (cache the
    /// key) and safe to call from several threads. What it throws reaches the caller unchanged and is not tried again; what it
    /// returns is checked as a key that is given at once, with an <see cref="InvalidOperationException"/>. Default: null.
    /// </summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>
    /// Where the API is, version included. Default: null, for the document's server, <c>https://api.openai.com/v1</c>. It is absolute,
    /// without a user name, a query or a fragment; plain http is accepted for loopback addresses only. The key goes to this scheme,
    /// host and port and nowhere else.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// Sent as the header <c>OpenAI-Organization</c>, in printable ASCII. Default: null, which sends none: an admin key belongs to one
    /// organization.
    /// </summary>
    public string? OrganizationId { get; set; }

    /// <summary>
    /// How long one attempt may take until its answer is complete (until its headers are there, where the body is streamed).
    /// Default: 100 seconds. What takes longer is tried again like a failed connection, and in the end an error with <c>IsTimeout</c>.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long a call may take with all its attempts and waits, its turn in pacing included. Default: 10 minutes. What takes longer
    /// is an error with <c>IsTimeout</c>. Reading a streamed body is not part of it; each page of a list is a call of its own.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a streamed body (pages of usage and costs) may stay silent. Default: 100 seconds. It starts anew with each
    /// piece that arrives; what is silent for longer is an error with <c>IsTimeout</c>. <c>UsageReadOptions.BodyStallTimeout</c>, where it
    /// is set, goes before it for one enumeration. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> turns it off.
    /// </summary>
    public TimeSpan BodyStallTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The most bytes of an answer, decompressed, that are held in memory; more is an error with <c>IsUnreadable</c>. Default: 64 MiB.
    /// Streamed bodies are bounded by their largest bucket instead (<c>UsageReadOptions.MaxBucketBytes</c>), and of a refusal's body
    /// the first 64 KiB are read.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>When a call is tried again.</summary>
    public RetryOptions Retry { get; } = new();

    /// <summary>How requests are spread over time, so that the API's limits are kept rather than hit.</summary>
    public PacingOptions Pacing { get; } = new();

    /// <summary>
    /// Added to the <c>User-Agent</c> header after the package's own product, such as <c>cost-report/2.1</c>, in printable ASCII.
    /// Default: null, which adds nothing.
    /// </summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>Where events are logged, under the category <c>OpenAIAdmin</c>. Default: null, for the service collection's, or for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of all waits and time-outs; a fake one makes tests fast. Default: the system's; null is an error.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}

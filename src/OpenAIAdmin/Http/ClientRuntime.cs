using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenAIAdmin.Authentication;
using OpenAIAdmin.Http.Pacing;

namespace OpenAIAdmin.Http;

/// <summary>What all calls of one client share. Its settings are a copy, so that later changes of the options do nothing.</summary>
internal sealed class ClientRuntime
{
    public const string LogCategory = "OpenAIAdmin";

    private const int MostUnknownTags = 64;

    private readonly ConcurrentDictionary<string, bool> _unknownTags = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An option is outside its range; the message lists them all.</exception>
    public ClientRuntime(KeySource keys, OpenAIAdminClientOptions options)
    {
        if (OptionsCheck.Findings(options) is { Count: > 0 } findings)
        {
            throw new ArgumentException(string.Join(" ", findings), nameof(options));
        }

        Keys = keys;
        Time = options.TimeProvider;
        BaseUrl = options.BaseUrl;
        OrganizationId = options.OrganizationId;
        UserAgent = Http.UserAgent.With(options.UserAgentSuffix);
        AttemptTimeout = options.AttemptTimeout;
        Timeout = options.Timeout;
        BodyStallTimeout = options.BodyStallTimeout;
        MaxResponseBytes = options.MaxResponseBytes;
        MaxAttempts = options.Retry.MaxAttempts;
        RetryBudget = options.Retry.Budget;
        BaseDelay = options.Retry.BaseDelay;
        MaxDelay = options.Retry.MaxDelay;
        Log = options.LoggerFactory?.CreateLogger(LogCategory) ?? NullLogger.Instance;
        Pacer = new RequestPacer(options.Pacing, RetryBudget, Time, Log);
    }

    public KeySource Keys { get; }

    /// <summary>Where the key may go. Until it is set, the key goes nowhere.</summary>
    public KeyScope? Scope { get; set; }

    public TimeProvider Time { get; }

    public Uri? BaseUrl { get; }

    public string? OrganizationId { get; }

    public string UserAgent { get; }

    public TimeSpan AttemptTimeout { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan BodyStallTimeout { get; }

    public int MaxResponseBytes { get; }

    public int MaxAttempts { get; }

    public TimeSpan RetryBudget { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public ILogger Log { get; }

    public RequestPacer Pacer { get; }

    /// <summary>Logs each unknown tag once; a server that sends ever new ones must not fill a log.</summary>
    public void TellUnknown(string? tag)
    {
        if (_unknownTags.Count < MostUnknownTags && _unknownTags.TryAdd(tag ?? "", true)) Diagnostics.Log.UnknownResult(Log, tag);
    }
}

namespace OpenAIAdmin.Http.Errors;

/// <summary>Why a call has no result.</summary>
internal enum FailureKind
{
    /// <summary>The server refused it, or failed.</summary>
    Refused,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>There was no connection, or it broke.</summary>
    Disconnected,

    /// <summary>The answer is not what the document says.</summary>
    Unreadable,
}

/// <summary>The facts of a failed call, for the error that tells of it. Holds no key.</summary>
internal sealed record FailedCall(FailureKind Kind, string Method, string? Path, int Attempts)
{
    public int Status { get; init; }

    public string? RequestId { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public string? Body { get; init; }

    public ErrorFields Fields { get; init; } = ErrorFields.None;

    public IReadOnlyList<string> MissingScopes { get; init; } = [];

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The headers as Kiota's exceptions have them.</summary>
    public IDictionary<string, IEnumerable<string>> KiotaHeaders() =>
        Headers.ToDictionary(header => header.Key, header => (IEnumerable<string>)[header.Value], StringComparer.OrdinalIgnoreCase);
}

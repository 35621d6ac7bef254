using System.Diagnostics;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Http.Errors;

namespace OpenAIAdmin.Http;

/// <summary>
/// One call of an operation with all its attempts. It travels with the request from the adapter to the handlers, and what they
/// learn comes back in it.
/// </summary>
internal sealed class Call(ApiOperation? operation, string method, bool streams) : IRequestOption
{
    private const string OtherFamily = "other";

    public ApiOperation? Operation { get; } = operation;

    public string Method { get; } = method;

    /// <summary>The path template; null where the caller wrote the URL of an operation that the document doesn't have.</summary>
    public string? Path => Operation?.Path;

    public string Family => Operation?.Family ?? OtherFamily;

    /// <summary>Whether the caller reads the body while it arrives.</summary>
    public bool Streams { get; } = streams;

    /// <summary>How long a streamed body may stay silent; null for the client's limit.</summary>
    public TimeSpan? BodyStallTimeout { get; init; }

    public ResponseMetadata? Metadata { get; init; }

    /// <summary>The call's own span; what is current meanwhile may belong to somebody else.</summary>
    public Activity? Span { get; set; }

    public int Attempts { get; set; }

    /// <summary>The key of the last attempt, only to take it out of texts.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Key { get; set; }

    /// <summary>The last answer that was no success.</summary>
    public RefusedAnswer? Refused { get; set; }

    /// <summary>The status of the last answer; 0 before there is one.</summary>
    public int Status { get; set; }

    public string? RequestId { get; set; }

    public override string ToString() => Operation?.ToString() ?? Method + " request";
}

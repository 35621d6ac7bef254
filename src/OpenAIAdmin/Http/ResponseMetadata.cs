using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Http;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin;

/// <summary>
/// What an answer says beside its body. Add one to the options of a request, and read it when the call has ended:
/// <c>var answer = new ResponseMetadata(); await client.Organization.Users.GetAsync(r => r.Options.Add(answer));</c>.
/// In an enumeration it holds the latest page's. Use one for each call.
/// </summary>
/// <remarks>
/// A refusal fills it too. Where no answer came, or it was no JSON or too large, it stays as it was; what is known then is in the
/// <see cref="Models.AdminApiError"/>.
/// </remarks>
public sealed class ResponseMetadata : IRequestOption
{
    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    private volatile IReadOnlyDictionary<string, string> _headers = NoHeaders;

    /// <summary>The HTTP status; 0 before an answer is there.</summary>
    public int StatusCode { get; private set; }

    /// <summary>The server's id of the request (<c>x-request-id</c>), which its support asks for; null when it sent none.</summary>
    public string? RequestId { get; private set; }

    /// <summary>How often the request was sent, this answer's attempt included; 0 before an answer is there.</summary>
    public int Attempts { get; private set; }

    /// <summary>
    /// Whether a repeated DELETE found nothing: the attempt before had done its work, but the answer to it was lost. The call succeeds
    /// then, while <see cref="StatusCode"/> is 200.
    /// </summary>
    public bool AlreadyDeleted { get; private set; }

    /// <summary>
    /// The headers of the answer by name (case does not matter), several values of one joined by a comma; empty before an answer is
    /// there. Cookies and the headers of the body (<c>Content-Type</c> and the like) are left out, and keys are taken out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers => _headers;

    /// <summary>Requests allowed per window (<c>x-ratelimit-limit-requests</c>); null when the server doesn't say.</summary>
    public long? RateLimitRequests => Number("x-ratelimit-limit-requests");

    /// <summary>Requests left in the window (<c>x-ratelimit-remaining-requests</c>); null when the server doesn't say.</summary>
    public long? RateLimitRemainingRequests => Number("x-ratelimit-remaining-requests");

    /// <summary>When the window starts anew (<c>x-ratelimit-reset-requests</c>, such as <c>1m30s</c>), from the answer on; null when the server doesn't say, or not readably.</summary>
    public TimeSpan? RateLimitResetRequests => Headers.TryGetValue("x-ratelimit-reset-requests", out var text) ? DurationText.Read(text) : null;

    /// <summary>How long the server worked on the request (<c>openai-processing-ms</c>, in whole milliseconds); null when it doesn't say.</summary>
    public TimeSpan? ProcessingTime => Number("openai-processing-ms") is { } ms ? TimeSpan.FromMilliseconds(ms) : null;

    internal void Fill(Call call, HttpResponseMessage response, bool alreadyDeleted)
    {
        StatusCode = (int)response.StatusCode;
        RequestId = call.RequestId;
        Attempts = call.Attempts;
        AlreadyDeleted = alreadyDeleted;
        _headers = ResponseHeaders.Copy(response.Headers, call.Key);
    }

    private long? Number(string name) =>
        Headers.TryGetValue(name, out var text) && long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

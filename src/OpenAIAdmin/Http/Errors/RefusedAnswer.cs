using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Http.Errors;

/// <summary>An answer that was no success.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Hints">What it says about trying again.</param>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">Its body as text, up to a bound and without keys; null without one.</param>
internal sealed record RefusedAnswer(int Status, ServerHints Hints, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public ErrorFields Fields { get; } = ErrorFields.Read(Body);

    /// <summary>A 429 that no wait mends.</summary>
    public bool IsQuotaExhausted => Fields.Code is "insufficient_quota" or "billing_hard_limit_reached" || Fields.Type is "insufficient_quota";
}

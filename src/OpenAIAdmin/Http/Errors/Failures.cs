using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Errors;

/// <summary>Makes the one type of error that callers catch.</summary>
internal static class Failures
{
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="read">What Kiota read of the body; it keeps members that the document doesn't know.</param>
    public static AdminApiError Refused(Call call, RefusedAnswer answer, AdminApiError? read = null)
    {
        var scopes = answer.Status == 403 ? MissingScopes.In(answer.Fields.Message) : [];
        return new AdminApiError(FailureText.Refused(call, answer, scopes), inner: null, Facts(FailureKind.Refused, call) with
        {
            RetryAfter = answer.Hints.After,
            Body = answer.Body,
            Fields = answer.Fields,
            Headers = answer.Headers,
            MissingScopes = scopes,
        }, read);
    }

    public static AdminApiError TimedOut(Call call, string what, Exception inner) =>
        new(FailureText.TimedOut(call, what), inner as TimeoutException ?? new TimeoutException(what, inner), Facts(FailureKind.TimedOut, call));

    public static AdminApiError Disconnected(Call call, Exception inner) =>
        new(FailureText.Disconnected(call, inner), inner, Facts(FailureKind.Disconnected, call));

    /// <param name="call">The call.</param>
    /// <param name="what">What is wrong, with the path in the payload where it is known.</param>
    /// <param name="inner">What the reader said.</param>
    /// <param name="body">The body, only where it is no JSON: JSON may hold a key that is shown once.</param>
    public static AdminApiError Unreadable(Call call, string what, Exception? inner = null, string? body = null) =>
        new(FailureText.Unreadable(call, what), inner, Facts(FailureKind.Unreadable, call) with { Body = body });

    private static FailedCall Facts(FailureKind kind, Call call) =>
        new(kind, call.Method, call.Path, call.Attempts) { Status = call.Status, RequestId = call.RequestId };
}

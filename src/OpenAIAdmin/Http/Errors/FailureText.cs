using System.Net;
using OpenAIAdmin.Authentication;

namespace OpenAIAdmin.Http.Errors;

/// <summary>Words the messages of errors: what, where, and what to do. Nothing of a query, and no key, is in them.</summary>
internal static class FailureText
{
    public static string Refused(Call call, RefusedAnswer answer, IReadOnlyList<string> scopes)
    {
        var text = FormattableString.Invariant($"{call} failed with {answer.Status}{Name(answer.Status)}: ") + (Sentence(answer.Fields.Message) ?? "The answer has no message.");
        text += answer.Status switch
        {
            401 when call.Key is { } key => $" The key is {AdminKey.Kind(key)}; this API takes admin keys that are still active.",
            401 => " The request had no key: keys go to the configured base URL only.",
            403 when scopes.Count > 0 && call.Key is { } key => $" The key is {AdminKey.Kind(key)} without the scope {string.Join(", ", scopes)}.",
            403 when call.Key is { } key => $" The key is {AdminKey.Kind(key)}; its permissions do not cover this call.",
            >= 300 and < 400 => " Redirects to another address are not followed, so that key and data stay with the configured one; is the base URL right?",
            _ => "",
        };
        return text + Tail(call);
    }

    public static string TimedOut(Call call, string what) => $"{call} {what}." + Tail(call);

    public static string Disconnected(Call call, Exception cause) => $"{call} found no connection, or lost it: {Reason(cause)}" + Tail(call);

    public static string Unreadable(Call call, string what) => $"{call} was answered with {call.Status}{Name(call.Status)}, but {Sentence(what)}" + Tail(call);

    // The platform's outer message often says only that something was wrong.
    private static string? Reason(Exception cause)
    {
        var (outer, inner) = (Sentence(cause.Message), Sentence(cause.GetBaseException().Message));
        return outer is null || inner is null || outer.Contains(inner.TrimEnd('.')) ? outer ?? inner : outer + " " + inner;
    }

    private static string Tail(Call call) =>
        (call.Attempts > 1 ? FormattableString.Invariant($" It was tried {call.Attempts} times.") : "")
        + (call.RequestId is { } id ? $" Request id: {id}." : "");

    private static string Name(int status) => Enum.IsDefined(typeof(HttpStatusCode), status) ? $" ({(HttpStatusCode)status})" : "";

    private static string? Sentence(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) return null;
        return trimmed![trimmed.Length - 1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}

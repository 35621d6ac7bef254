using System.Runtime.ExceptionServices;
using OpenAIAdmin.Http.Errors;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>How one attempt ended: with an answer, of which it is known whether it is a refusal, or without one.</summary>
internal readonly record struct Attempt(HttpResponseMessage? Response, RefusedAnswer? Refused, Exception? Failure) : IDisposable
{
    public static Attempt Failed(Exception failure) => new(null, null, failure);

    /// <summary>The answer, whatever its status.</summary>
    /// <exception cref="Exception">There is none: what the attempt failed with.</exception>
    public HttpResponseMessage Outcome()
    {
        if (Failure is not null) ExceptionDispatchInfo.Capture(Failure).Throw();
        return Response!;
    }

    /// <summary>Why it was no success, in a word or two.</summary>
    public string Reason => Refused is { } refused
        ? refused.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Failure is { } failure ? failure.GetType().Name : "";

    public void Dispose() => Response?.Dispose();
}

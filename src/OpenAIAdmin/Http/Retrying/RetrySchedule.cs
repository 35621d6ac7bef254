using OpenAIAdmin.Http.Errors;

namespace OpenAIAdmin.Http.Retrying;

/// <summary>Decides, for the attempts of one call, whether there is another one and when.</summary>
internal sealed class RetrySchedule(ClientRuntime runtime, HttpMethod method)
{
    private readonly long _start = runtime.Time.GetTimestamp();
    private readonly bool _repeatable = method == HttpMethod.Get || method == HttpMethod.Delete || method == HttpMethod.Head;

    /// <summary>Whether an attempt may have done its work without our hearing of it.</summary>
    public bool AnswerLost { get; private set; }

    /// <summary>The wait before the next attempt; null when the last one decides.</summary>
    public TimeSpan? Next(int attempts, Attempt attempt)
    {
        // Others wait even when this call gives up.
        var cooldown = attempt.Refused is { Status: 429, IsQuotaExhausted: false } limited ? runtime.Pacer.Limited(limited.Hints.After) : (TimeSpan?)null;
        var again = attempt.Failure is { } failure ? After(failure) : attempt.Refused is { } refused && After(refused);
        if (!again || attempts >= runtime.MaxAttempts) return null;

        var wait = cooldown ?? attempt.Refused?.Hints.After ?? Jitter.Below(Ceiling(attempts));
        return Affordable(wait) ? wait : null;
    }

    private bool After(Exception failure)
    {
        if (Failure.PrecedesSending(failure)) return Failure.IsTransient(failure);
        AnswerLost = true;
        return _repeatable && Failure.IsTransient(failure);
    }

    private bool After(RefusedAnswer refused)
    {
        if (refused.Status is 502 or 504) AnswerLost = true;
        if (refused.Hints.Again == false) return false;
        if (refused.Status == 429) return !refused.IsQuotaExhausted;
        return _repeatable && (refused.Hints.Again == true || refused.Status is 408 or 500 or 502 or 503 or 504);
    }

    private TimeSpan Ceiling(int attempts)
    {
        var doubled = runtime.BaseDelay.TotalMilliseconds * Math.Pow(2, Math.Min(attempts - 1, 30));
        return TimeSpan.FromMilliseconds(Math.Min(doubled, runtime.MaxDelay.TotalMilliseconds));
    }

    private bool Affordable(TimeSpan wait) =>
        runtime.RetryBudget == Timeout.InfiniteTimeSpan || runtime.Time.GetElapsedTime(_start) + wait <= runtime.RetryBudget;
}

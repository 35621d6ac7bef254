using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using OpenAIAdmin.Authentication;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Http.Errors;

/// <summary>Turns what can go wrong in a call into what its caller gets: the one type of error, or the cancellation that was asked for.</summary>
internal static class CallFailure
{
    public static Exception Of(Exception failure, Call call, Deadline deadline, CancellationToken caller) => failure switch
    {
        AdminApiError { HasFacts: true } => failure,
        KeyUnavailableException { InnerException: { } own } => own,
        OperationCanceledException when caller.IsCancellationRequested => new OperationCanceledException($"{call} was cancelled by its caller.", failure, caller),
        OperationCanceledException when deadline.Struck => Failures.TimedOut(call, Whole(deadline), failure),
        AttemptTimeoutException => Failures.TimedOut(call, failure.Message, failure),
        ApiException when call.Refused is { } refused => Failures.Refused(call, refused, failure as AdminApiError),
        HttpRequestException or ResponseTooLargeException when Find<ResponseTooLargeException>(failure) is { } large => Failures.Unreadable(call, large.Message, failure),
        HttpRequestException or IOException => Failures.Disconnected(call, failure),
        _ when call.Status is >= 200 and < 300 && IsPayload(failure) => Failures.Unreadable(call, (Find<JsonException>(failure) ?? failure).Message, failure), // Kiota wraps it, and says less
        _ => failure,
    };

    private static bool IsPayload(Exception failure) =>
        failure is JsonException or InvalidDataException or FormatException or OverflowException or InvalidOperationException or ApiException;

    private static string Whole(Deadline deadline) =>
        FormattableString.Invariant($"did not end within {deadline.Limit.TotalSeconds} seconds, waits included (OpenAIAdminClientOptions.Timeout)");

    private static T? Find<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found) return found;
        }

        return null;
    }
}

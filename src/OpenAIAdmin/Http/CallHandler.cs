using OpenAIAdmin.Diagnostics;
using OpenAIAdmin.Http.Errors;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Http;

/// <summary>Sends a call's attempts until one decides: paced, each with its time limit, and with waits in between.</summary>
internal sealed class CallHandler(ClientRuntime runtime) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = CallOption.Of(request) ?? new Call(null, request.Method.Method, streams: true);
        if (!request.Headers.Contains("User-Agent")) request.Headers.TryAddWithoutValidation("User-Agent", runtime.UserAgent);

        // A request without a body is sent again by the platform itself, unseen, when a kept connection ends before the answer. That
        // would do a POST twice; and a DELETE would find nothing, which we could not know to be its own doing. The platform has no
        // switch for it, but leaves alone what has a body, be it empty. All that is seen of it is Content-Length: 0.
        if (request.Content is null && request.Method != HttpMethod.Get && request.Method != HttpMethod.Head) request.Content = new ByteArrayContent([]);
        RetrySchedule schedule = new(runtime, request.Method);
        while (true)
        {
            await runtime.Pacer.WaitAsync(call, cancellationToken).ConfigureAwait(false);
            call.Attempts++;
            var attempt = await AttemptAsync(request, call, cancellationToken).ConfigureAwait(false);
            if (LostAnswer.IsDone(request, schedule, attempt)) return Complete(LostAnswer.Replace(request, attempt), call, alreadyDeleted: true);
            if (schedule.Next(call.Attempts, attempt) is not { } wait) return Complete(attempt.Outcome(), call);

            Telemetry.Retried(call, attempt);
            Log.Retrying(runtime.Log, call.ToString(), call.Attempts, attempt.Reason, wait.TotalSeconds);
            attempt.Dispose();

            // After a 429 the pacer keeps everybody waiting.
            if (attempt.Refused?.Status != 429) await Clock.DelayAsync(runtime.Time, wait, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Attempt> AttemptAsync(HttpRequestMessage request, Call call, CancellationToken cancellationToken)
    {
        using Deadline deadline = new(runtime.Time, runtime.AttemptTimeout, cancellationToken);
        HttpResponseMessage? response = null;
        (call.Status, call.RequestId) = (0, null); // an error of this attempt must not tell of the last one
        try
        {
            response = await base.SendAsync(request, deadline.Token).ConfigureAwait(false);
            call.Status = (int)response.StatusCode;
            call.RequestId = Redaction.Apply(ResponseHeaders.Get(response.Headers, ResponseHeaders.RequestId), call.Key);
            if (!response.IsSuccessStatusCode)
            {
                call.Refused = await AnswerReader.RefusedAsync(response, call, runtime.Time.GetUtcNow(), deadline.Token).ConfigureAwait(false);
                return new(response, call.Refused, null);
            }

            call.Refused = null;
            await AnswerReader.AcceptAsync(response, call, runtime, deadline.Token).ConfigureAwait(false);
            runtime.Pacer.Succeeded();
            return new(response, null, null);
        }
        catch (Exception failure)
        {
            response?.Dispose();
            if (cancellationToken.IsCancellationRequested) cancellationToken.ThrowIfCancellationRequested();
            if (deadline.Struck) return Attempt.Failed(new AttemptTimeoutException(deadline.Limit, failure));
            if (failure is HttpRequestException or IOException) return Attempt.Failed(failure);

            // The transport's limit for making a connection comes as a cancellation that nobody asked for.
            if (failure is OperationCanceledException { InnerException: TimeoutException late }) return Attempt.Failed(new IOException(late.Message, failure));
            throw;
        }
    }

    private static HttpResponseMessage Complete(HttpResponseMessage response, Call call, bool alreadyDeleted = false)
    {
        call.Metadata?.Fill(call, response, alreadyDeleted);

        // Kiota takes some redirects for successes.
        return call.Refused is { Status: < 400 } refused && !alreadyDeleted ? throw Failures.Refused(call, refused) : response;
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using OpenAIAdmin.Http;
using OpenAIAdmin.Http.Errors;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Diagnostics;

/// <summary>
/// Traces and metrics, both under the name <c>OpenAIAdmin</c>. Names follow OpenTelemetry's conventions for HTTP clients where
/// there is one. No attribute holds a query, an id of a path, or a key.
/// </summary>
internal static class Telemetry
{
    public const string Name = "OpenAIAdmin";

    private const string MethodTag = "http.request.method";
    private const string PathTag = "url.template";
    private const string StatusTag = "http.response.status_code";
    private const string ErrorTag = "error.type";
    private const string FamilyTag = "openai_admin.family";

    private static readonly ActivitySource Source = new(Name, PackageVersion.Text);
    private static readonly Meter Meter = new(Name, PackageVersion.Text);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("openai_admin.client.operation.duration", "s", "Duration of calls, with all attempts and waits.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("openai_admin.client.retries", "{attempt}", "Attempts that were followed by another.");
    private static readonly Counter<long> PacingWaits = Meter.CreateCounter<long>("openai_admin.client.pacing.waits", "{wait}", "Waits for a turn or for the end of a cooldown.");
    private static readonly Counter<double> PacingTime = Meter.CreateCounter<double>("openai_admin.client.pacing.wait_time", "s", "Time spent in such waits.");
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("openai_admin.client.pages", "{page}", "Pages of lists that were read to their end.");
    private static readonly Counter<long> Buckets = Meter.CreateCounter<long>("openai_admin.client.usage.buckets", "{bucket}", "Buckets of usage and costs that were read.");
    private static readonly Counter<long> UnknownResults = Meter.CreateCounter<long>("openai_admin.client.usage.unknown_results", "{result}", "Results of a type that this version doesn't know, by tag.");

    /// <summary>Whether somebody counts unknown results; finding them costs a look at every result.</summary>
    public static bool CountsUnknownResults => UnknownResults.Enabled;

    public static Activity? Start(Call call, string? baseUrl)
    {
        if (Source.StartActivity(call.Path is { } path ? call.Method + " " + path : call.Method, ActivityKind.Client) is not { } span) return null;
        span.SetTag(MethodTag, call.Method);
        if (call.Path is not null) span.SetTag(PathTag, call.Path);
        if (Uri.TryCreate(baseUrl, UriKind.Absolute, out var server)) span.SetTag("server.address", server.Host).SetTag("server.port", server.Port);
        return span;
    }

    public static void Ended(Activity? span, Call call, double seconds, Exception? failure)
    {
        if (span is null && !Durations.Enabled) return;
        var error = failure is null ? null : ErrorType(failure);
        if (span is not null)
        {
            if (call.Status != 0) span.SetTag(StatusTag, call.Status);
            if (call.RequestId is not null) span.SetTag("openai_admin.request_id", call.RequestId);
            if (call.Attempts > 1) span.SetTag("http.request.resend_count", call.Attempts - 1);
            if (error is not null) span.SetTag(ErrorTag, error).SetStatus(ActivityStatusCode.Error); // no message: servers quote ids in theirs
        }

        TagList tags = new() { { MethodTag, call.Method } };
        if (call.Path is not null) tags.Add(PathTag, call.Path);
        if (call.Status != 0) tags.Add(StatusTag, call.Status);
        if (error is not null) tags.Add(ErrorTag, error);
        Durations.Record(seconds, tags);
    }

    /// <summary>An attempt that was followed by another one.</summary>
    public static void Retried(Call call, in Attempt attempt)
    {
        if (Retries.Enabled) Retries.Add(1, new(MethodTag, call.Method), new(PathTag, call.Path), new(ErrorTag, attempt.Reason));
        call.Span?.AddEvent(new ActivityEvent("attempt", tags: new ActivityTagsCollection { ["attempt"] = call.Attempts, [ErrorTag] = attempt.Reason }));
    }

    public static void Waited(Call call, TimeSpan wait)
    {
        if (PacingWaits.Enabled) PacingWaits.Add(1, new KeyValuePair<string, object?>(FamilyTag, call.Family));
        if (PacingTime.Enabled) PacingTime.Add(wait.TotalSeconds, new KeyValuePair<string, object?>(FamilyTag, call.Family));
    }

    /// <param name="operation">The list's operation, as <c>GET /path</c>.</param>
    public static void PageRead(string operation)
    {
        if (Pages.Enabled) Pages.Add(1, PathOf(operation));
    }

    /// <param name="operation">The operation that gave it, as <c>GET /path</c>.</param>
    public static void BucketRead(string operation)
    {
        if (Buckets.Enabled) Buckets.Add(1, PathOf(operation));
    }

    /// <param name="tag">The tag; cut, because a server that sends ever new texts must not fill a metrics store.</param>
    public static void UnknownResult(string? tag) =>
        UnknownResults.Add(1, new KeyValuePair<string, object?>("openai_admin.result.tag", tag is { Length: > 64 } ? tag.Substring(0, 64) : tag ?? "(none)"));

    private static KeyValuePair<string, object?> PathOf(string operation) => new(PathTag, operation.Substring(operation.IndexOf(' ') + 1));

    private static string ErrorType(Exception failure) => failure is Models.AdminApiError error
        ? error.Failure switch
        {
            FailureKind.TimedOut => "timeout",
            FailureKind.Disconnected => "connection_error",
            FailureKind.Unreadable => "unreadable_response",
            _ => error.StatusCode.ToString(CultureInfo.InvariantCulture),
        }
        : failure.GetType().FullName ?? "_OTHER";
}

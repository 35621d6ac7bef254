using Microsoft.CodeAnalysis;
using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Emission;

/// <summary>Emits what the class of errors tells beside the body that Kiota reads.</summary>
internal static class ErrorEmitter
{
    public static void Add(SourceProductionContext output, ErrorModel error) => Write(error).AddTo(output, error.Type);

    private static SourceWriter Write(ErrorModel error)
    {
        var writer = SourceWriter.ForNamespace(error.Namespace);
        writer.Write("""
            /// <remarks>
            /// The one exception of calls: refusals, time-outs, lost connections and answers that cannot be read. Catch what can be
            /// handled with a filter, as in <c>catch (AdminApiError e) when (e.IsRateLimited)</c>. No text of it holds a key.
            /// Other exceptions tell of what the caller did: <see cref="global::System.ArgumentException"/>, before anything is sent, of an id or
            /// a required parameter that is not set; <see cref="global::System.OperationCanceledException"/> of a cancelled token; and what the
            /// caller's own <c>ApiKeyProvider</c> or limiter throws comes through. Pages of usage and costs that cannot be read are
            /// <c>UsagePayloadException</c>s.
            /// </remarks>
            """);
        writer.Open($"public partial class {error.TypeName}");
        writer.Write($$"""
            private readonly global::OpenAIAdmin.Http.Errors.FailedCall? _call;

            internal {{error.TypeName}}(
                string message, global::System.Exception? inner, global::OpenAIAdmin.Http.Errors.FailedCall call, {{error.TypeName}}? read = null)
                : base(message, inner!)
            {
                _call = call;
                AdditionalData = read?.AdditionalData ?? new global::System.Collections.Generic.Dictionary<string, object>();
                ResponseStatusCode = call.Status;
                ResponseHeaders = call.KiotaHeaders();
                Error = read?.Error ?? new global::{{error.Detail}}
                {
                    Message = call.Fields.Message,
                    Code = call.Fields.Code,
                    Type = call.Fields.Type,
                    Param = call.Fields.Param,
                };
            }

            /// <summary>The HTTP status of the answer; 0 when there was none.</summary>
            public int StatusCode => ResponseStatusCode;

            /// <summary>The API's code of the error, such as <c>invalid_api_key</c>; null when it gave none.</summary>
            public string? Code => Error?.Code;

            /// <summary>The API's type of the error, such as <c>invalid_request_error</c>; null when it gave none.</summary>
            public string? Type => Error?.Type;

            /// <summary>The parameter that the API complains about; null when it named none.</summary>
            public string? Param => Error?.Param;

            /// <summary>The server's id of the request, which its support asks for; null when it sent none.</summary>
            public string? RequestId => _call?.RequestId;

            /// <summary>How long the server asked to wait before another attempt; null when it didn't say.</summary>
            public global::System.TimeSpan? RetryAfter => _call?.RetryAfter;

            /// <summary>The HTTP method of the call, in capitals.</summary>
            public string? Method => _call?.Method;

            /// <summary>The path of the call as the document has it, with parameters in braces and nothing of the query; null for a URL that the caller wrote.</summary>
            public string? PathTemplate => _call?.Path;

            /// <summary>How often the request was sent; 0 when the call ended before that.</summary>
            public int Attempts => _call?.Attempts ?? 0;

            /// <summary>
            /// The body of a refusal, or of an answer that is no JSON, up to 64 KiB and with keys taken out; null otherwise. Bodies of
            /// successes are never kept here: they may hold a key that is shown once.
            /// </summary>
            public string? RawBody => _call?.Body;

            /// <summary>The scopes that a refusal with 403 says are missing; empty when it names none.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> MissingScopes => _call?.MissingScopes ?? [];

            /// <summary>Whether the key was not accepted (401).</summary>
            public bool IsAuthentication => StatusCode == 401;

            /// <summary>Whether the key may not do this (403).</summary>
            public bool IsPermission => StatusCode == 403;

            /// <summary>Whether there is no such thing (404).</summary>
            public bool IsNotFound => StatusCode == 404;

            /// <summary>Whether the call clashes with the state of things (409).</summary>
            public bool IsConflict => StatusCode == 409;

            /// <summary>Whether too many requests were sent (429), after all attempts.</summary>
            public bool IsRateLimited => StatusCode == 429;

            /// <summary>Whether the server failed (500 and above).</summary>
            public bool IsServerError => StatusCode >= 500;

            /// <summary>Whether no answer came in time. A cancellation by the caller is an <see cref="global::System.OperationCanceledException"/> instead.</summary>
            public bool IsTimeout => Failure == global::OpenAIAdmin.Http.Errors.FailureKind.TimedOut;

            /// <summary>Whether there was no connection, or it broke; for anything but a GET, the call may have had its effect.</summary>
            public bool IsConnectionFailure => Failure == global::OpenAIAdmin.Http.Errors.FailureKind.Disconnected;

            /// <summary>Whether an answer came, but is not what the API's document says; the message has the place in it.</summary>
            public bool IsUnreadable => Failure == global::OpenAIAdmin.Http.Errors.FailureKind.Unreadable;

            internal global::OpenAIAdmin.Http.Errors.FailureKind? Failure => _call?.Kind;

            internal bool HasFacts => _call is not null;
            """);
        writer.Close();
        return writer;
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>One line about what went wrong on the way to the API and back.</summary>
internal static class Failure
{
    /// <returns>Null for what is no failure of a call, but a fault of this program: that one shall crash.</returns>
    public static string? Describe(Exception failure) => failure switch
    {
        ApiException e when e.ResponseStatusCode >= 400 => $"API error {Status(e.ResponseStatusCode)}: {OneLine(e.Message)}",
        // Below 400, Kiota reports a body that it could not read.
        ApiException e => $"The API's answer cannot be read: {OneLine(e.Message)}",
        HttpRequestException e => $"The API could not be reached: {OneLine(e.Message)}",
        AnswerProblem e => $"The API's answer cannot be used: {e.Message}",
        JsonException or FormatException => $"The API's answer cannot be read: {OneLine(failure.Message)}",
        // Kiota's middleware, on redirects that it will not or cannot follow.
        InvalidOperationException e => $"The call failed: {OneLine(e.Message)}",
        // A body that breaks off is none of the above, nor is one that goes silent.
        IOException e => $"The API's answer broke off: {OneLine(e.Message)}",
        TimeoutException or OperationCanceledException { InnerException: TimeoutException } => "The API did not answer in time.",
        OperationCanceledException => "Stopped.",
        // Kiota's retries end in a list of all attempts; the last one is the answer that counts.
        AggregateException { InnerExceptions: [.., var last] } => Describe(last),
        _ => null,
    };

    private static string Status(int code) =>
        Enum.IsDefined((HttpStatusCode)code) ? $"{code} ({(HttpStatusCode)code})" : $"{code}";

    private static string OneLine(string message)
    {
        var line = string.Join(' ', message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length == 0 ? "no message was sent" : line;
    }
}

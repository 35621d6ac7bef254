using System.Text.Json;
using OpenAIAdmin.Models;

namespace OpenAIAdmin.Cli.Commands;

/// <summary>One line about what went wrong on the way to the API and back.</summary>
internal static class Failure
{
    /// <returns>Null for what is no failure of a call, but a fault of this program: that one shall crash.</returns>
    public static string? Describe(Exception failure) => failure switch
    {
        AdminApiError e => OneLine(e.Message),
        AnswerProblem e => $"The API's answer cannot be used: {e.Message}",
        JsonException or FormatException => $"The API's answer cannot be read: {OneLine(failure.Message)}",
        // A body that breaks off is none of the above, nor is one that goes silent.
        IOException e => $"The API's answer broke off: {OneLine(e.Message)}",
        TimeoutException or OperationCanceledException { InnerException: TimeoutException } => "The API did not answer in time.",
        OperationCanceledException => "Stopped.",
        _ => null,
    };

    private static string OneLine(string message)
    {
        var line = string.Join(' ', message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length == 0 ? "no message was sent" : line;
    }
}

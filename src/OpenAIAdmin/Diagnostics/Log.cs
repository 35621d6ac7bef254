using Microsoft.Extensions.Logging;

namespace OpenAIAdmin.Diagnostics;

/// <summary>What is logged, under the category <c>OpenAIAdmin</c>. Event ids stay. No message holds a key, a query, or a body.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} ended with {Status} after {Seconds:F3} s, {Attempts} attempts, request id {RequestId}")]
    public static partial void Ended(ILogger logger, string operation, int status, double seconds, int attempts, string? requestId);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} failed after {Seconds:F3} s, {Attempts} attempts: {Message}")]
    public static partial void Failed(ILogger logger, string operation, double seconds, int attempts, string message);

    [LoggerMessage(3, LogLevel.Information, "{Operation} is tried again: attempt {Attempt} ended with {Reason}; waiting {Seconds:F1} s")]
    public static partial void Retrying(ILogger logger, string operation, int attempt, string reason, double seconds);

    [LoggerMessage(4, LogLevel.Warning, "The API limits this client's requests; all calls wait {Seconds:F1} s")]
    public static partial void Cooldown(ILogger logger, double seconds);

    [LoggerMessage(5, LogLevel.Debug, "A request of the family {Family} waited {Seconds:F1} s for its turn")]
    public static partial void Paced(ILogger logger, string family, double seconds);

    [LoggerMessage(6, LogLevel.Warning, "The API sent a usage result of a type that this version of OpenAIAdmin doesn't know: {Tag}")]
    public static partial void UnknownResult(ILogger logger, string? tag);
}

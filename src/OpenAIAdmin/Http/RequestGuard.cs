using Microsoft.Kiota.Abstractions;

namespace OpenAIAdmin.Http;

/// <summary>
/// Refuses requests that would not be what their caller wrote. Kiota sends <c>?start_time=</c> for a required parameter that
/// nobody set; and in a URL, an id that is empty, <c>.</c> or <c>..</c> moves a DELETE to another path.
/// </summary>
internal static class RequestGuard
{
    private const string RawUrl = "request-raw-url";

    /// <exception cref="ArgumentException">A parameter is missing or cannot be part of a path; its name is the exception's.</exception>
    public static void Check(RequestInformation request, ApiOperation? operation)
    {
        // WithUrl: the caller wrote the whole URL.
        if (operation is null || request.PathParameters.ContainsKey(RawUrl)) return;

        foreach (var name in operation.PathParameters)
        {
            request.PathParameters.TryGetValue(name, out var value);
            if (Objection(value?.ToString()) is { } objection)
            {
                throw new ArgumentException($"{operation} needs the id '{name}', which {objection}. Nothing was sent.", name);
            }
        }

        foreach (var name in operation.RequiredQuery)
        {
            if (request.QueryParameters.TryGetValue(name, out var value) && value is not null and not "") continue;
            throw new ArgumentException($"{operation} needs the query parameter '{name}', which was not set. Nothing was sent.", name);
        }
    }

    private static string? Objection(string? value) => value switch
    {
        null => "was not set",
        "." or ".." => $"is '{value}': that would lead to another path",
        _ => string.IsNullOrWhiteSpace(value) ? "is empty: that would lead to another path" : null,
    };
}

using System.Net.Http.Headers;

namespace OpenAIAdmin.Http;

/// <summary>Reads headers of answers.</summary>
internal static class ResponseHeaders
{
    public const string RequestId = "x-request-id";

    /// <summary>The first value of a header; null without it.</summary>
    public static string? Get(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>All headers but cookies.</summary>
    public static Dictionary<string, string> Copy(HttpResponseHeaders headers)
    {
        Dictionary<string, string> copy = new(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            if (header.Key.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase)) continue;
            copy[header.Key] = string.Join(", ", header.Value);
        }

        return copy;
    }
}

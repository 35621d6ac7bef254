using System.Net.Http.Headers;
using OpenAIAdmin.Http.Errors;

namespace OpenAIAdmin.Http;

/// <summary>Reads headers of answers.</summary>
internal static class ResponseHeaders
{
    public const string RequestId = "x-request-id";

    /// <summary>The first value of a header; null without it.</summary>
    public static string? Get(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>All headers but cookies, and without keys: a gateway may echo what it was sent.</summary>
    public static Dictionary<string, string> Copy(HttpResponseHeaders headers, string? key)
    {
        Dictionary<string, string> copy = new(StringComparer.OrdinalIgnoreCase);
        foreach (var header in headers)
        {
            if (header.Key.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase)) continue;
            copy[header.Key] = Redaction.Apply(string.Join(", ", header.Value), key)!;
        }

        return copy;
    }
}

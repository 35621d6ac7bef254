namespace OpenAIAdmin.Authentication;

/// <summary>The one place an admin key may be sent to: scheme, host and port of a base URL.</summary>
internal sealed class KeyScope
{
    private readonly string _scheme;
    private readonly string _host;
    private readonly int _port;

    /// <param name="baseUrl">A URL without <see cref="Objection"/>.</param>
    public KeyScope(Uri baseUrl)
    {
        _scheme = baseUrl.Scheme;
        _host = baseUrl.IdnHost;
        _port = baseUrl.Port;
    }

    /// <summary>What forbids sending a key to this base URL, as the end of a sentence; null when nothing does. It never quotes the URL, which may hold a password.</summary>
    public static string? Objection(Uri baseUrl)
    {
        if (!baseUrl.IsAbsoluteUri) return "must be absolute, such as https://gateway.example/v1";
        if (baseUrl.UserInfo.Length > 0) return "must not carry a user name or password";
        if (baseUrl.Query.Length > 0 || baseUrl.Fragment.Length > 0) return "must not carry a query or a fragment";
        return IsSafe(baseUrl) ? null : "must start with https:// (http:// is accepted for this machine's loopback addresses only)";
    }

    public bool Covers(Uri? request) =>
        request is { IsAbsoluteUri: true }
        && request.Port == _port
        && string.Equals(request.Scheme, _scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(request.IdnHost, _host, StringComparison.OrdinalIgnoreCase);

    private static bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
}

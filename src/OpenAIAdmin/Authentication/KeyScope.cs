namespace OpenAIAdmin.Authentication;

/// <summary>The one place an admin key may be sent to: scheme, host and port of a base URL.</summary>
internal sealed class KeyScope
{
    private readonly string _scheme;
    private readonly string _host;
    private readonly int _port;

    /// <exception cref="ArgumentException">The URL is relative, carries more than a path, or would send the key unencrypted over a network.</exception>
    public KeyScope(Uri baseUrl)
    {
        if (!baseUrl.IsAbsoluteUri) throw Refused("must be absolute, such as https://gateway.example/v1");
        if (baseUrl.UserInfo.Length > 0) throw Refused("must not carry a user name or password");
        if (baseUrl.Query.Length > 0 || baseUrl.Fragment.Length > 0) throw Refused("must not carry a query or a fragment");
        if (!IsSafe(baseUrl)) throw Refused("must start with https:// (http:// is accepted for this machine's loopback addresses only)");

        _scheme = baseUrl.Scheme;
        _host = baseUrl.IdnHost;
        _port = baseUrl.Port;
    }

    public bool Covers(Uri request) =>
        request.IsAbsoluteUri
        && request.Port == _port
        && string.Equals(request.Scheme, _scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(request.IdnHost, _host, StringComparison.OrdinalIgnoreCase);

    private static bool IsSafe(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    // The URL itself is not echoed: it may hold a password.
    private static ArgumentException Refused(string reason) => new($"The base URL {reason}.", "baseUrl");
}

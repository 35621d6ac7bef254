using System.Diagnostics;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace OpenAIAdmin.Authentication;

/// <summary>
/// Puts the admin key on requests to the configured host, and on no others. Kiota's own providers refuse http
/// on loopback and compare host names only, so a key could travel to another port or scheme.
/// </summary>
[DebuggerDisplay("Admin key (hidden)")]
internal sealed class AdminKeyAuthenticationProvider : IAuthenticationProvider
{
    private const string HeaderName = "Authorization";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _headerValue;

    private KeyScope? _scope;

    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="ArgumentException">The key is empty or holds what a header cannot carry. The message never quotes it.</exception>
    public AdminKeyAuthenticationProvider(string apiKey)
    {
        AdminKey.Check(apiKey);
        _headerValue = "Bearer " + apiKey;
    }

    /// <summary>Names where the key may go. Until then it goes nowhere.</summary>
    public void Allow(KeyScope scope) => _scope = scope;

    /// <inheritdoc/>
    public Task AuthenticateRequestAsync(
        RequestInformation request,
        Dictionary<string, object>? additionalAuthenticationContext = default,
        CancellationToken cancellationToken = default)
    {
        // TryAdd: a header that the caller set for this one request wins.
        if (_scope is not null && _scope.Covers(request.URI)) request.Headers.TryAdd(HeaderName, _headerValue);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override string ToString() => "Admin key (hidden)";
}

using OpenAIAdmin.Authentication;
using OpenAIAdmin.Http;

namespace OpenAIAdmin;

/// <content>The hand-written way in; everything else on this class comes from the document.</content>
public partial class OpenAIAdminClient
{
    /// <summary>Makes a client for one organization, authenticated with an admin key.</summary>
    /// <remarks>
    /// Nothing is sent yet. A client is safe to use from several threads and meant to live as long as the
    /// application: it holds a connection pool, and there is nothing to dispose. The key is sent to the scheme,
    /// host and port of the base URL and nowhere else; requests to another address, made with
    /// <c>WithUrl</c> or after a redirect, go without it.
    /// </remarks>
    /// <param name="apiKey">
    /// An admin key of the organization (it begins with <c>sk-admin-</c>); a project's key is refused by the server.
    /// </param>
    /// <param name="baseUrl">
    /// Where the API is, version included. Default: <c>https://api.openai.com/v1</c>. Plain http is accepted for
    /// loopback addresses only (<c>localhost</c>, <c>127.0.0.0/8</c>, <c>[::1]</c>).
    /// </param>
    /// <returns>The root of the API: <c>client.Organization</c> and <c>client.Projects</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="apiKey"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is empty or has spaces, line breaks or characters outside ASCII; or
    /// <paramref name="baseUrl"/> is relative, has a user name, query or fragment, or is http to another machine.
    /// The message never contains the key.
    /// </exception>
    public static OpenAIAdminClient Create(string apiKey, Uri? baseUrl = null) => Create(apiKey, baseUrl, transport: null);

    internal static OpenAIAdminClient Create(string apiKey, Uri? baseUrl, HttpMessageHandler? transport)
    {
        var authentication = new AdminKeyAuthenticationProvider(apiKey);
        var scope = baseUrl is null ? null : new KeyScope(baseUrl);

        var adapter = RequestAdapterFactory.Create(authentication, baseUrl, transport);
        var client = new OpenAIAdminClient(adapter);

        // Without a base URL, the generated constructor has just filled in the document's server.
        authentication.Allow(scope ?? new KeyScope(new Uri(adapter.BaseUrl!)));
        return client;
    }
}

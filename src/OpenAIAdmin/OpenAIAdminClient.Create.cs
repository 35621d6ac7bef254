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
    /// <c>WithUrl</c>, go without it, and redirects to another address are errors.
    /// </remarks>
    /// <param name="apiKey">
    /// An admin key of the organization (it begins with <c>sk-admin-</c>). Keys of projects and service accounts are refused here.
    /// </param>
    /// <param name="options">How the client behaves; null for the defaults.</param>
    /// <returns>The root of the API: <c>client.Organization</c> and <c>client.Projects</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="apiKey"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="apiKey"/> is empty, has spaces, line breaks or characters outside ASCII, or is a key of another kind; or
    /// <paramref name="options"/> have a value outside its range, or a key of their own. The message never contains the key.
    /// </exception>
    public static OpenAIAdminClient Create(string apiKey, OpenAIAdminClientOptions? options = null)
    {
        if (options is { ApiKey: not null } or { ApiKeyProvider: not null })
        {
            throw new ArgumentException("The key is given twice: as the argument apiKey, and by the options.", nameof(options));
        }

        return Create(new KeySource(apiKey), options ?? new(), transport: null);
    }

    /// <summary>Makes a client whose options name the key or, for keys that rotate, what is asked for it before every attempt.</summary>
    /// <remarks>No environment variable is read. Otherwise it is as with a key of its own.</remarks>
    /// <param name="options">How the client behaves, with either <c>ApiKey</c> or <c>ApiKeyProvider</c>.</param>
    /// <returns>The root of the API: <c>client.Organization</c> and <c>client.Projects</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no key, there are two, the key cannot work, or an option is outside its range. The message never contains the key.
    /// </exception>
    public static OpenAIAdminClient Create(OpenAIAdminClientOptions options) =>
        Create(Keys(options ?? throw new ArgumentNullException(nameof(options))), options, transport: null);

    internal static OpenAIAdminClient Create(KeySource keys, OpenAIAdminClientOptions options, HttpMessageHandler? transport)
    {
        ClientRuntime runtime = new(keys, options);
        return Create(runtime, RequestAdapterFactory.CreateHttpClient(runtime, transport));
    }

    internal static OpenAIAdminClient Create(ClientRuntime runtime, HttpClient http)
    {
        var adapter = RequestAdapterFactory.Create(runtime, http);
        OpenAIAdminClient client = new(adapter);

        // Without a base URL, the generated constructor has just filled in the document's server.
        runtime.Scope = new KeyScope(runtime.BaseUrl ?? new Uri(adapter.BaseUrl!));
        return client;
    }

    internal static KeySource Keys(OpenAIAdminClientOptions options) => options switch
    {
        { ApiKey: not null, ApiKeyProvider: not null } => throw new ArgumentException("Give either ApiKey or ApiKeyProvider, not both.", nameof(options)),
        { ApiKeyProvider: { } provider } => new KeySource(provider),
        { ApiKey: { } key } => new KeySource(key),
        _ => throw new ArgumentException("The options name no key: set ApiKey or ApiKeyProvider.", nameof(options)),
    };
}

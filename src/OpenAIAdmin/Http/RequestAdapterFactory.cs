using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace OpenAIAdmin.Http;

/// <summary>The only place that builds request adapters, so that every client of this package behaves alike.</summary>
internal static class RequestAdapterFactory
{
    /// <param name="authentication">Puts the key on requests.</param>
    /// <param name="baseUrl">Null leaves the address to the root client, which knows the document's server.</param>
    /// <param name="transport">What sends; null for sockets. The middleware stays in front of it.</param>
    public static IRequestAdapter Create(IAuthenticationProvider authentication, Uri? baseUrl, HttpMessageHandler? transport = null)
    {
        var adapter = new HttpClientRequestAdapter(authentication, httpClient: KiotaClientFactory.Create(transport));
        if (baseUrl is not null) adapter.BaseUrl = baseUrl.AbsoluteUri;
        return adapter;
    }
}

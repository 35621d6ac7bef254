using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Http;

/// <summary>The only place that builds request adapters, so that every client of this package behaves alike.</summary>
internal static class RequestAdapterFactory
{
    /// <param name="authentication">Puts the key on requests.</param>
    /// <param name="baseUrl">Null leaves the address to the root client, which knows the document's server.</param>
    /// <param name="transport">What sends; null for sockets. The middleware stays in front of it.</param>
    public static IRequestAdapter Create(IAuthenticationProvider authentication, Uri? baseUrl, HttpMessageHandler? transport = null)
    {
        // Both directions are said here: what else the process registered with Kiota must not change what this client reads and sends.
        var adapter = new HttpClientRequestAdapter(
            authentication,
            ExactParseNodeFactory.CreateRegistry(),
            new JsonSerializationWriterFactory(),
            KiotaClientFactory.Create(transport));
        if (baseUrl is not null) adapter.BaseUrl = baseUrl.AbsoluteUri;
        return adapter;
    }
}

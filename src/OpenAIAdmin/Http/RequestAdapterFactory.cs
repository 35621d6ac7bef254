using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using OpenAIAdmin.Serialization;

namespace OpenAIAdmin.Http;

/// <summary>The only place that builds request adapters and what is under them, so that every client of this package behaves alike.</summary>
internal static class RequestAdapterFactory
{
    /// <param name="runtime">What the calls of the client share.</param>
    /// <param name="http">Sends; made by <see cref="CreateHttpClient"/>, or by a factory that was given the same handlers.</param>
    public static IRequestAdapter Create(ClientRuntime runtime, HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan; // calls have time limits of their own, on their own clock

        // Both directions are said here: what else the process registered with Kiota must not change what this client reads and sends.
        HttpClientRequestAdapter adapter = new(
            new AnonymousAuthenticationProvider(), // the key is put on by KeyHandler, for each attempt
            ExactParseNodeFactory.CreateRegistry(),
            new ExplicitNullWriterFactory(),
            http);
        if (runtime.BaseUrl is { } url) adapter.BaseUrl = url.AbsoluteUri;
        return new AdminRequestAdapter(adapter, runtime);
    }

    /// <param name="runtime">What the calls of the client share.</param>
    /// <param name="transport">What sends; null for sockets.</param>
    public static HttpClient CreateHttpClient(ClientRuntime runtime, HttpMessageHandler? transport)
    {
        var last = transport ?? CreateTransport();
        foreach (var handler in Enumerable.Reverse(Handlers(runtime)))
        {
            handler.InnerHandler = last;
            last = handler;
        }

        return new HttpClient(last);
    }

    /// <summary>The handlers of every client, the outermost first.</summary>
    public static DelegatingHandler[] Handlers(ClientRuntime runtime) => [new CallHandler(runtime), new RedirectHandler(runtime), new KeyHandler(runtime)];

    /// <summary>Sockets: no cookies, no redirects that we don't see, and connections that live no longer than an address may.</summary>
    public static HttpMessageHandler CreateTransport() =>
#if NET
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(30),
        };
#else
        new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
#endif
}

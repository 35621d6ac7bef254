using System.Net;

namespace OpenAIAdmin.Http;

/// <summary>
/// Follows redirects within the configured scheme, host and port, where they keep the method. All others come back as they are,
/// and become errors: the data of a request is no business of another host, even without the key.
/// </summary>
internal sealed class RedirectHandler(ClientRuntime runtime) : DelegatingHandler
{
    private const int MostHops = 5;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        try
        {
            for (var hop = 0; ; hop++)
            {
                var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
                if (hop == MostHops || Target(request, response) is not { } target) return response;
                response.Dispose();
                request.RequestUri = target;
            }
        }
        finally
        {
            request.RequestUri = address; // another attempt begins where the caller pointed to
        }
    }

    private Uri? Target(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } location || !KeepsMethod(request.Method, response.StatusCode)) return null;
        if (!Uri.TryCreate(request.RequestUri!, location, out var target)) return null;
        return runtime.Scope?.Covers(target) == true && runtime.Scope.Covers(request.RequestUri) ? target : null;
    }

    private static bool KeepsMethod(HttpMethod method, HttpStatusCode status) => (int)status switch
    {
        307 or 308 => true,
        301 or 302 => method == HttpMethod.Get || method == HttpMethod.Head,
        _ => false,
    };
}

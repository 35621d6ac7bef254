using System.Net.Http.Headers;

namespace OpenAIAdmin.Http;

/// <summary>
/// Puts the key on attempts that go to the configured scheme, host and port, and on no others. For each attempt anew, so that a
/// call that waited for minutes does not send a key that was rotated meanwhile.
/// </summary>
internal sealed class KeyHandler(ClientRuntime runtime) : DelegatingHandler
{
    private const string Organization = "OpenAI-Organization";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = CallOption.Of(request);
        var own = call?.Key is { } last && request.Headers.Authorization?.Parameter == last;
        if (runtime.Scope?.Covers(request.RequestUri) == true)
        {
            if (runtime.OrganizationId is { } id && !request.Headers.Contains(Organization)) request.Headers.TryAddWithoutValidation(Organization, id);

            // A header that the caller set for this one request wins.
            if (own || !request.Headers.Contains("Authorization"))
            {
                var key = await runtime.Keys.GetAsync(cancellationToken).ConfigureAwait(false);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
                if (call is not null) call.Key = key;
            }
        }
        else if (own)
        {
            request.Headers.Authorization = null;
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

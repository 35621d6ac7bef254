using System.Net;

namespace OpenAIAdmin.SpecTool;

/// <summary>A new body, and the name that the server has for this state of it.</summary>
internal sealed record UpstreamAnswer(byte[] Body, string? Tag);

/// <summary>Asks a server for a document. All that is not a whole document or "not modified" is an error.</summary>
/// <param name="handler">Must not follow redirects: each address is checked here.</param>
internal sealed class UpstreamServer(HttpMessageHandler handler, TimeProvider time, DownloadLimits limits)
{
    private readonly HttpMessageInvoker client = new(handler);

    /// <param name="tag">The ETag of what we have already, or null.</param>
    /// <returns>What is new, or null when nothing is.</returns>
    public async Task<UpstreamAnswer?> AskAsync(Uri url, string? tag, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(limits.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await FollowAsync(url, tag, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new NetworkException($"{url} cannot be fetched: not done in {limits.Timeout.TotalSeconds} s.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new NetworkException($"{url} cannot be fetched: {e.Message}");
        }
    }

    private async Task<UpstreamAnswer?> FollowAsync(Uri url, string? tag, CancellationToken cancellation)
    {
        var mayBeLocal = IsLocal(url);
        for (var hops = 0; hops <= limits.MaxRedirects; hops++)
        {
            if (url.Scheme != Uri.UriSchemeHttps && !(mayBeLocal && IsLocal(url))) throw new NetworkException($"{url}: only https is fetched.");
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("User-Agent", "OpenAIAdmin.SpecTool");
            if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            using var response = await client.SendAsync(request, cancellation);
            switch (response.StatusCode)
            {
                case HttpStatusCode.OK:
                    return new(await BodyAsync(url, response.Content, cancellation), TagOf(response));
                case HttpStatusCode.NotModified when tag is not null:
                    return null;
                case HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther
                    or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect when response.Headers.Location is { } location:
                    url = new Uri(url, location);
                    break;
                default:
                    throw new NetworkException($"{url} answered {(int)response.StatusCode}.");
            }
        }

        throw new NetworkException($"{url}: redirected more than {limits.MaxRedirects} times.");
    }

    private async Task<byte[]> BodyAsync(Uri url, HttpContent content, CancellationToken cancellation)
    {
        var tooLong = new NetworkException($"{url}: longer than {limits.MaxBytes} bytes.");
        if (content.Headers.ContentLength > limits.MaxBytes) throw tooLong;
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var body = new MemoryStream();
        var buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (body.Length + count > limits.MaxBytes) throw tooLong;
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    // On this machine there is nobody in between; and only who starts here may be sent here.
    private static bool IsLocal(Uri url) => url.Scheme == Uri.UriSchemeHttp && url.IsLoopback;

    private static string? TagOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("ETag", out var values) ? values.First() : null;
}

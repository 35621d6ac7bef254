using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace OpenAIAdmin.SpecTool;

/// <summary>A download that failed: never the same as "no differences".</summary>
internal sealed class NetworkException(string message) : Exception(message);

/// <summary>
/// Fetches upstream's document. The body is kept under <c>obj/</c> with its ETag, so that the next request may be
/// answered with "not modified".
/// </summary>
internal sealed class UpstreamDownload(DirectoryInfo repository)
{
    private const int MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    public async Task<FileInfo> FetchAsync(Uri url, CancellationToken cancellation)
    {
        if (url.Scheme != Uri.UriSchemeHttps && !url.IsLoopback) throw new NetworkException($"{url}: only https is fetched.");
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)))[..16];
        var body = new FileInfo(Path.Combine(repository.FullName, "obj", "upstream", name + ".openapi"));
        var tag = new FileInfo(body.FullName + ".etag");
        try
        {
            await FetchAsync(url, body, tag, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new NetworkException($"{url} cannot be fetched: {(e is OperationCanceledException ? $"no answer in {Timeout.TotalSeconds} s" : e.Message)}");
        }

        body.Refresh();
        return body;
    }

    private static async Task FetchAsync(Uri url, FileInfo body, FileInfo tag, CancellationToken cancellation)
    {
        // A redirect might lead away from https; it is an error, and the new address is told.
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            Timeout = Timeout,
            MaxResponseContentBufferSize = MaxBytes,
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (body.Exists && tag.Exists)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", await File.ReadAllTextAsync(tag.FullName, cancellation));
        }

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
        if (response.StatusCode is HttpStatusCode.NotModified && body.Exists) return;
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            var to = response.Headers.Location is { } location ? $" to {location}" : "";
            throw new NetworkException($"{url} answered {(int)response.StatusCode}{to}.");
        }

        body.Directory!.Create();
        tag.Delete();
        await File.WriteAllBytesAsync(body.FullName, await response.Content.ReadAsByteArrayAsync(cancellation), cancellation);
        if (response.Headers.ETag is { } etag) await File.WriteAllTextAsync(tag.FullName, etag.ToString(), cancellation);
    }
}

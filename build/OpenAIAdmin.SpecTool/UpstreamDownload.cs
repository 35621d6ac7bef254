using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OpenAIAdmin.SpecTool.Documents;

namespace OpenAIAdmin.SpecTool;

/// <summary>
/// Keeps what was fetched of upstream, with its ETag, so that the next request may be answered with "not modified".
/// A download that fails leaves everything as it was.
/// </summary>
/// <param name="folder">Where bodies are kept: a folder for each address.</param>
internal sealed partial class UpstreamDownload(DirectoryInfo folder, UpstreamServer server)
{
    /// <summary>The downloads of a repository: beside other things that builds of the package make.</summary>
    public static UpstreamDownload Into(DirectoryInfo repository) => new(
        new(Path.Combine(repository.FullName, "src", "OpenAIAdmin", "obj", "upstream")),
        new(new SocketsHttpHandler { AllowAutoRedirect = false }, TimeProvider.System, DownloadLimits.Default));

    /// <summary>The address that a text is, or null when it is a file's name.</summary>
    public static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url : null;

    /// <summary>The file with what stands at an address now. It is written only when that has changed.</summary>
    public async Task<FileInfo> FetchAsync(Uri url, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)))[..16];
        var body = Path.Combine(folder.FullName, hash, NameOf(url));
        var answer = await server.AskAsync(url, KnownTag(body), cancellation);
        if (answer is not null) Write(body, answer);
        return new(body);
    }

    private static void Write(string body, UpstreamAnswer answer)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(body)!);
            if (!File.Exists(body) || !File.ReadAllBytes(body).AsSpan().SequenceEqual(answer.Body))
            {
                File.WriteAllBytes(body + ".new", answer.Body);
                File.Move(body + ".new", body, overwrite: true);
            }

            if (answer.Tag is { } tag) File.WriteAllText(TagFile(body), $"{HashOf(answer.Body)}\n{tag}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SpecException($"{body} cannot be written: {e.Message}");
        }
    }

    /// <summary>The ETag of the body that we have, as long as it is the one that came with it.</summary>
    private static string? KnownTag(string body)
    {
        if (!File.Exists(body) || !File.Exists(TagFile(body))) return null;
        return File.ReadAllText(TagFile(body)).Split('\n') is [var hash, var tag] && hash == HashOf(File.ReadAllBytes(body)) ? tag : null;
    }

    private static string TagFile(string body) => body + ".etag";

    private static string HashOf(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));

    // The last segment's name, because its ending says what the file is.
    private static string NameOf(Uri url) =>
        NoFileName().Replace(url.Segments[^1], "").TrimStart('.') is { Length: > 0 and <= 80 } name ? name : "upstream";

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex NoFileName();
}

using System.Net;
using System.Text;
using OpenAIAdmin.Http.Errors;
using OpenAIAdmin.Http.Retrying;

namespace OpenAIAdmin.Http;

/// <summary>Takes an answer in, as part of the attempt: what breaks here can be tried again.</summary>
internal static class AnswerReader
{
    /// <summary>The most bytes of a refusal's body that are kept.</summary>
    public const int MostErrorBytes = 64 * 1024;

    private const string Empty = "the body is empty";

    // What a server claims in Content-Length is no reason to take that much memory.
    private const int MostExpected = 1024 * 1024;

    /// <summary>Reads a refusal's body, up to a bound; it stays readable for others.</summary>
    public static async Task<RefusedAnswer> RefusedAsync(HttpResponseMessage response, Call call, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (bytes, _) = await ReadAsync(response.Content, MostErrorBytes, partSuffices: true, cancellationToken).ConfigureAwait(false);
        var text = bytes.Length == 0 ? null : Redaction.Apply(Encoding.UTF8.GetString(bytes), call.Key)!;
        Replace(response, text is null ? bytes : Encoding.UTF8.GetBytes(text)); // Kiota reads it too
        return new((int)response.StatusCode, ServerHints.Of(response.Headers, now), ResponseHeaders.Copy(response.Headers, call.Key), text);
    }

    /// <summary>Checks a success, and holds its body unless the caller reads it while it arrives.</summary>
    /// <exception cref="Models.AdminApiError">The body is no JSON, or there is none.</exception>
    public static async Task AcceptAsync(HttpResponseMessage response, Call call, ClientRuntime runtime, CancellationToken cancellationToken)
    {
        var type = response.Content?.Headers.ContentType?.MediaType;
        if (type is not null && !IsJson(type))
        {
            var (shown, _) = await ReadAsync(response.Content, MostErrorBytes, partSuffices: true, cancellationToken).ConfigureAwait(false);
            var text = Encoding.UTF8.GetString(shown).TrimStart();

            // JSON under a wrong name may still hold a key that is shown once.
            var body = text.Length > 0 && text[0] is '{' or '[' ? null : Redaction.Apply(text, call.Key);
            throw Failures.Unreadable(call, $"the body is {type}, not JSON; is the base URL right, or does a proxy answer in its place?", body: body);
        }

        if (call.Streams)
        {
            await StreamAsync(response, call, runtime, cancellationToken).ConfigureAwait(false);
            return;
        }

        var (bytes, complete) = await ReadAsync(response.Content, runtime.MaxResponseBytes, partSuffices: false, cancellationToken).ConfigureAwait(false);
        if (!complete) throw new ResponseTooLargeException(runtime.MaxResponseBytes);
        if (bytes.Length == 0) throw Failures.Unreadable(call, Empty);
        Replace(response, bytes);
        response.Content!.Headers.ContentType ??= new("application/json"); // without a type, Kiota reads nothing and says nothing
    }

    private static async Task StreamAsync(HttpResponseMessage response, Call call, ClientRuntime runtime, CancellationToken cancellationToken)
    {
        var body = response.Content;
        if (body is null || response.StatusCode == HttpStatusCode.NoContent || body.Headers.ContentLength == 0) throw Failures.Unreadable(call, Empty);
#if NET
        var stream = await body.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        var stream = await body.ReadAsStreamAsync().ConfigureAwait(false);
#endif
        StreamContent content = new(new AnswerStream(stream, call, runtime.Time, call.BodyStallTimeout ?? runtime.BodyStallTimeout));
        content.Headers.ContentType = body.Headers.ContentType;
        response.Content = content; // not disposing the other, whose stream this one reads
    }

    private static bool IsJson(string type) =>
        type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || type.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static void Replace(HttpResponseMessage response, byte[] bytes)
    {
        ByteArrayContent content = new(bytes);
        content.Headers.ContentType = response.Content?.Headers.ContentType;
        response.Content?.Dispose();
        response.Content = content;
    }

    private static async Task<(byte[] Bytes, bool Complete)> ReadAsync(HttpContent? content, int limit, bool partSuffices, CancellationToken cancellationToken)
    {
        if (content is null) return ([], true);
#if NET
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#else
        using var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);

        // Not every stream minds a token while it waits; closing ends the wait.
        using var close = cancellationToken.Register(static stream => ((Stream)stream!).Dispose(), stream);
#endif
        var expected = content.Headers.ContentLength is { } length ? (int)Math.Min(length, Math.Min(limit, MostExpected)) : 0;
        using MemoryStream kept = new(expected);
        var piece = new byte[Math.Min(16 * 1024, limit)];
        try
        {
            while (kept.Length <= limit)
            {
                var read = await stream.ReadAsync(piece, 0, piece.Length, cancellationToken).ConfigureAwait(false);
                if (read == 0) return (Whole(kept), true);
                kept.Write(piece, 0, (int)Math.Min(read, limit + 1L - kept.Length));
            }
        }
        catch (Exception failure) when (partSuffices && !cancellationToken.IsCancellationRequested && failure is HttpRequestException or IOException or InvalidDataException or InvalidOperationException)
        {
            return (Whole(kept), false); // what the status says stands without its text
        }

        kept.SetLength(limit);
        return (Whole(kept), false);
    }

    private static byte[] Whole(MemoryStream kept) =>
        kept.TryGetBuffer(out var buffer) && buffer.Array!.Length == kept.Length ? buffer.Array : kept.ToArray();
}

using System.IO.Compression;
using System.Text;

namespace OpenAIAdmin.Http.Tests.Harness;

/// <summary>Answers as they go over the wire.</summary>
internal static class RawAnswers
{
    public const string Users = """{"object":"list","data":[{"object":"organization.user","id":"user-1"}],"has_more":false}""";

    /// <summary>The beginning of a page of usage up to the end of its first bucket.</summary>
    public const string FirstBucket = """{"object":"page","data":[{"object":"bucket","start_time":1,"end_time":2,"results":[]}""";

    public static string Json(string body, int status = 200, string headers = "") => Head(status, "application/json", headers) + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    public static string Of(string type, string body) => Head(200, type) + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>The head of an answer whose body comes in <see cref="Chunk"/>s.</summary>
    public static string Chunked(int status = 200) => Head(status, "application/json", "Transfer-Encoding: chunked\r\n") + "\r\n";

    public static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";

    /// <summary>An answer whose body says that it is longer than it is.</summary>
    public static string Broken(string body, int status = 200) => Head(status, "application/json") + $"Content-Length: {Encoding.UTF8.GetByteCount(body) + 100}\r\n\r\n{body}";

    public static byte[] Gzipped(byte[] packed, int status = 200) => [.. Encoding.ASCII.GetBytes(Head(status, "application/json", "Content-Encoding: gzip\r\n") + $"Content-Length: {packed.Length}\r\n\r\n"), .. packed];

    /// <summary>A text, then spaces by the megabyte, packed: a thousandth of their size.</summary>
    public static byte[] Bomb(string beginning, int megabytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(beginning));
            var spaces = Enumerable.Repeat((byte)' ', 1024 * 1024).ToArray();
            for (var i = 0; i < megabytes; i++) gzip.Write(spaces);
        }

        return packed.ToArray();
    }

    private static string Head(int status, string type, string headers = "") => $"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\n{headers}";
}

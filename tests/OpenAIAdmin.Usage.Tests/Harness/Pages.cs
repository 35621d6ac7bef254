using System.Text;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Tests.Harness;

/// <summary>Writes pages around results, and reads them in both ways.</summary>
internal static class Pages
{
    public static string Of(params string[] results) => OfBuckets(Bucket(results));

    public static string OfBuckets(params string[] buckets) =>
        $$"""{"object":"page","data":[{{string.Join(",", buckets)}}],"has_more":false,"next_page":null}""";

    public static string Bucket(params string[] results) =>
        $$"""{"object":"bucket","start_time":1767225600,"end_time":1767312000,"results":[{{string.Join(",", results)}}]}""";

    public static UsagePage Read(string json, UsageReadOptions? options = null) => new UsagePayloadReader(options).ReadPage(Utf8(json));

    public static UsageResult ReadResult(string result, UsageReadOptions? options = null) =>
        Read(Of(result), options).Buckets.Single().Results.Single();

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<UsagePage> Stream(byte[] json, Func<int> pieceSize, UsageReadOptions? options = null) =>
        new UsagePayloadReader(options).ReadPageAsync(new PiecewiseStream(json, pieceSize));
}

using System.Text.Json;
using Microsoft.Kiota.Serialization.Json;
using OpenAIAdmin.Models;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Benchmarks.Readers;

/// <summary>The ways of reading a page that are compared. Each returns the number of buckets, so that nothing is optimised away.</summary>
internal static class PageReaders
{
    private static readonly UsagePayloadReader Ours = new();
    private static readonly JsonParseNodeFactory Kiota = new();

    public const string ScanName = "scan";
    public const string StockKiotaName = "stock-kiota";

    public static (string Name, Func<byte[], Task<int>> Read)[] All { get; } =
    [
        (ScanName, json => Task.FromResult(Scan(json))),
        ("ours-buffered", json => Task.FromResult(Ours.ReadPage(json).Buckets.Count)),
        ("ours-streaming-keep", StreamingKeepAsync),
        ("ours-streaming-drop", StreamingDropAsync),
        ("stj-source-generation", json => Task.FromResult(JsonSerializer.Deserialize(json, PlainModelContext.Default.PlainPage)!.Data.Count)),
        (StockKiotaName, StockKiotaAsync),
    ];

    /// <summary>The limit for everything that looks at each token: names, numbers and strings are passed, and nothing is made of them.</summary>
    public static int Scan(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    public static async Task<int> StreamingKeepAsync(byte[] json)
    {
        List<UsageBucket> kept = [];
        await foreach (UsageBucket bucket in Ours.ReadBucketsAsync(new MemoryStream(json)))
        {
            kept.Add(bucket);
        }

        return kept.Count;
    }

    public static async Task<int> StreamingDropAsync(byte[] json)
    {
        int buckets = 0;
        await foreach (UsageBucket _ in Ours.ReadBucketsAsync(new MemoryStream(json)))
        {
            buckets++;
        }

        return buckets;
    }

    public static async Task<int> StockKiotaAsync(byte[] json)
    {
        Microsoft.Kiota.Abstractions.Serialization.IParseNode root = await Kiota.GetRootParseNodeAsync("application/json", new MemoryStream(json));
        return root.GetObjectValue(WireUsagePage.CreateFromDiscriminatorValue)!.Data!.Count;
    }
}

using System.Diagnostics;
using System.Globalization;
using OpenAIAdmin.Benchmarks.Payloads;
using OpenAIAdmin.Usage;

namespace OpenAIAdmin.Benchmarks.Comparing;

/// <summary>
/// Streams pages that are made while they are read, so that no page is ever in memory, and says how much memory that took and how
/// much of the page had been read when the first bucket was there.
/// </summary>
internal static class StreamReport
{
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(TextWriter output)
    {
        output.WriteLine("payload\tpage_megabytes\tworking_set_megabytes_above_baseline\tbytes_read_at_first_bucket\tbytes_of_first_bucket");
        UsagePayloadReader reader = new();
        await ReadAsync(reader, Payload.Quick[2]);
        foreach (Payload payload in (Payload[])[Payload.Quick[2], .. Payload.Large])
        {
            GC.Collect();
            long baseline = WorkingSet();
            (long total, long most, long read, long first) = await ReadAsync(reader, payload);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{payload.Name}\t{total / Megabyte:F1}\t{Math.Max(most - baseline, 0) / Megabyte:F1}\t{read}\t{first}"));
        }
    }

    private static async Task<(long Total, long MostWorkingSet, long ReadAtFirst, long First)> ReadAsync(UsagePayloadReader reader, Payload payload)
    {
        MadeStream body = new(payload);
        long read = 0;
        long most = 0;
        int buckets = 0;
        await foreach (UsageBucket _ in reader.ReadBucketsAsync(body))
        {
            read = buckets == 0 ? body.Position : read;
            most = buckets++ % 50 == 0 ? Math.Max(most, WorkingSet()) : most;
        }

        return (body.Position, most, read, body.EndOfFirstBucket);
    }

    private static long WorkingSet()
    {
        using Process process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}

using System.Globalization;
using OpenAIAdmin.Benchmarks.Payloads;
using OpenAIAdmin.Benchmarks.Readers;

namespace OpenAIAdmin.Benchmarks.Comparing;

/// <summary>
/// The quick paired run: in each round all readers read the same payload one after the other, and a figure is the median over
/// rounds of the ratio within a round, so that what slows the machine slows both sides of a ratio.
/// </summary>
internal static class Comparison
{
    public static async Task RunAsync(bool large, TextWriter output)
    {
        output.WriteLine("payload\treader\ttimes_scan\ttimes_faster_than_stock_kiota\tbytes_per_result");
        foreach (Payload payload in large ? Payload.Large : Payload.Quick)
        {
            Measurement[] measurements = await MeasureAsync(payload);
            Measurement scan = measurements.Single(one => one.Reader == PageReaders.ScanName);
            Measurement stock = measurements.Single(one => one.Reader == PageReaders.StockKiotaName);
            foreach (Measurement one in measurements)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{payload.Name}\t{one.Reader}\t{one.RatioTo(scan):F2}\t{stock.RatioTo(scan) / one.RatioTo(scan):F1}\t{(double)one.AllocatedBytes / payload.ResultCount:F1}"));
            }
        }
    }

    private static async Task<Measurement[]> MeasureAsync(Payload payload)
    {
        Pace pace = Pace.For(payload);
        byte[] json = payload.Make();
        Measurement[] measurements = [.. PageReaders.All.Select(reader => new Measurement(reader.Name, reader.Read, pace))];
        await WarmUpAsync(measurements, json, payload);
        for (int round = 0; round < pace.Rounds; round++)
        {
            foreach (Measurement measurement in measurements.Where(one => round < one.Rounds))
            {
                await measurement.RunAsync(json);
            }
        }

        return measurements;
    }

    // Every reader gets warm on the middle payload of the same shape; what matters is that the compiler has optimised it.
    private static async Task WarmUpAsync(Measurement[] measurements, byte[] json, Payload payload)
    {
        byte[] middle = (payload with { Buckets = 168, Results = 50 }).Make();
        for (int pass = 0; pass < 3; pass++)
        {
            foreach (Measurement measurement in measurements)
            {
                await measurement.WarmAsync(middle);
            }

            await Task.Delay(250); // the compiler optimises in the background
        }

        PageReaders.Scan(json);
    }
}

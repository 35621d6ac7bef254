using System.Diagnostics;

namespace OpenAIAdmin.Benchmarks.Comparing;

/// <summary>What was measured of one reader over one payload.</summary>
internal sealed class Measurement(string reader, Func<byte[], Task<int>> read, Pace pace)
{
    private readonly List<double> _ticks = [];

    public string Reader { get; } = reader;

    /// <summary>Rounds that this reader takes part in. The ones that are many times slower need fewer.</summary>
    public int Rounds { get; } = reader.StartsWith("st", StringComparison.Ordinal) ? pace.SlowRounds : pace.Rounds;

    /// <summary>Bytes that one read allocated, the last time.</summary>
    public long AllocatedBytes { get; private set; }

    public async Task RunAsync(byte[] json)
    {
        // What earlier readers left behind is not to be cleaned up at this one's expense.
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int repeat = 0; repeat < pace.Repeats; repeat++)
        {
            await read(json);
        }

        _ticks.Add(Stopwatch.GetTimestamp() - start);
        AllocatedBytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / pace.Repeats;
    }

    public async Task WarmAsync(byte[] json)
    {
        int count = Rounds == pace.Rounds ? pace.WarmUps : Math.Max(pace.WarmUps / 5, 1);
        for (int repeat = 0; repeat < count; repeat++)
        {
            await read(json);
        }
    }

    /// <summary>The median over the rounds that both took part in.</summary>
    public double RatioTo(Measurement other)
    {
        double[] ratios = [.. _ticks.Zip(other._ticks, (mine, others) => mine / others).Order()];
        int middle = ratios.Length / 2;
        return ratios.Length % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
    }
}

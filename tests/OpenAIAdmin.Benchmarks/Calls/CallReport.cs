using System.Globalization;
using OpenAIAdmin.Benchmarks.Payloads;

namespace OpenAIAdmin.Benchmarks.Calls;

/// <summary>
/// What a call costs beside a bare <see cref="HttpClient"/>. In each round all callers make the same calls one after the other, and
/// a figure is the median over rounds of the difference within a round, so that what slows the machine slows both sides.
/// </summary>
internal static class CallReport
{
    // Rounds are shorter than the time that a busy machine leaves a thread alone, so that most of them are not interrupted.
    private const int Rounds = 1501;
    private const int CallsPerRound = 10;

    public static async Task RunAsync(TextWriter output)
    {
        byte[] page = Payload.Quick[0].Make();
        output.WriteLine("transport\tcaller\tmicroseconds\tmicroseconds_above_bare\ttimes_bare\tbytes\tbytes_above_bare");
        await RunAsync("memory", Caller.Over(new Uri("https://admin.example/v1"), () => new PageTransport(page)), output);
        using LoopbackPage server = new(page);
        await RunAsync("loopback", Caller.Over(server.Url, transport: null), output);
    }

    private static async Task RunAsync(string transport, Caller[] callers, TextWriter output)
    {
        for (int pass = 0; pass < 5; pass++)
        {
            foreach (Caller caller in callers)
            {
                await caller.RunAsync(1000);
                await caller.WeighAsync(1000);
            }

            await Task.Delay(250); // the compiler optimises in the background
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (Caller caller in callers)
            {
                await caller.TimeAsync(CallsPerRound);
            }
        }

        Caller bare = callers[0];
        foreach (Caller caller in callers)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{transport}\t{caller.Name}\t{Median(caller.Microseconds):F1}\t{Median(caller.Microseconds.Zip(bare.Microseconds, (mine, others) => mine - others)):F1}\t{Median(caller.Microseconds.Zip(bare.Microseconds, (mine, others) => mine / others)):F2}\t{caller.Bytes}\t{caller.Bytes - bare.Bytes}"));
        }
    }

    private static double Median(IEnumerable<double> figures)
    {
        double[] ordered = [.. figures.Order()];
        return ordered[ordered.Length / 2];
    }
}

using BenchmarkDotNet.Attributes;
using OpenAIAdmin.Benchmarks.Payloads;
using OpenAIAdmin.Benchmarks.Readers;

namespace OpenAIAdmin.Benchmarks;

/// <summary>All readers over the small and the middle payloads, measured by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private byte[] _json = [];
    private Func<byte[], Task<int>> _read = null!;

    public static IEnumerable<string> Payloads => Payload.Quick.Select(payload => payload.Name);

    public static IEnumerable<string> ReaderNames => PageReaders.All.Select(reader => reader.Name);

    [ParamsSource(nameof(Payloads))]
    public string PayloadName { get; set; } = "";

    [ParamsSource(nameof(ReaderNames))]
    public string ReaderName { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _json = Payload.Quick.Single(payload => payload.Name == PayloadName).Make();
        _read = PageReaders.All.Single(reader => reader.Name == ReaderName).Read;
    }

    [Benchmark]
    public Task<int> Read() => _read(_json);
}

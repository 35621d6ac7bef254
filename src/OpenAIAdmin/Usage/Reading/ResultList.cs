namespace OpenAIAdmin.Usage.Reading;

/// <summary>Collects a bucket's results in an array of exactly their number, where the bucket before had as many.</summary>
internal sealed class ResultList
{
    private const int FirstCapacity = 4;

    private UsageResult[] _results = [];
    private int _lastCount;

    internal int Count { get; private set; }

    internal void Add(UsageResult result)
    {
        if (Count == _results.Length)
        {
            Array.Resize(ref _results, Count == 0 ? Math.Max(_lastCount, FirstCapacity) : Count * 2);
        }

        _results.AsSpan()[Count++] = result; // a span knows the array's exact type, which storing into an array checks each time
    }

    /// <summary>The results collected; the list is empty again.</summary>
    internal IReadOnlyList<UsageResult> Take()
    {
        Array.Resize(ref _results, Count);
        IReadOnlyList<UsageResult> taken = Array.AsReadOnly(_results);
        _lastCount = Count;
        _results = [];
        Count = 0;
        return taken;
    }
}

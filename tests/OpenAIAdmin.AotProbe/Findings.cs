namespace OpenAIAdmin.AotProbe;

/// <summary>What did not come out as it should.</summary>
internal sealed class Findings
{
    private readonly List<string> _findings = [];

    public int Count => _findings.Count;

    public void Expect<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) _findings.Add($"{what}: expected {expected}, got {actual}");
    }

    public void Print()
    {
        foreach (var finding in _findings) Console.WriteLine(finding);
        Console.WriteLine(_findings.Count == 0 ? "all as expected" : $"{_findings.Count} findings");
    }
}

namespace OpenAIAdmin.ContractTests.Bodies;

/// <summary>Texts that something on the way might mistake: for a date, a number, an escape, an end.</summary>
internal sealed class RandomText(Random random)
{
    private static readonly string[] Printable =
        ["é", "日本", "🚚", "\"", "\\", "/", " ", "%", "%41", "+", "&", "=", "#", "?", "[]", "<b>", "'", "2024-01-01", "2024-01-01T00:00:00Z", "7", "null", "true", "proj_", "a", "{id}"];

    private static readonly string[] All = [.. Printable, "\n", "\t", "\u0001", "\u2028", "\uFEFF"];

    /// <summary>For bodies; now and then empty.</summary>
    public string Next() => Joined(All, random.Next(5));

    /// <summary>For queries: never empty, without control characters.</summary>
    public string NextPrintable() => "x" + Joined(Printable, random.Next(1, 5));

    /// <summary>For paths. The test server can't tell an escaped percent sign from what it would escape.</summary>
    public string NextSegment() => NextPrintable().Replace('%', '-');

    private string Joined(string[] parts, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Pick(parts)));
}

internal static class RandomChoice
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}

using OpenAIAdmin.Generators.Models;

namespace OpenAIAdmin.Generators.Parsing;

/// <summary>Finds parameters that bound a time together: <c>start_time</c> with <c>end_time</c>, and <c>x[gte]</c> with <c>x[lt]</c>.</summary>
internal static class TimeRanges
{
    private const string Start = "start_time";
    private const string End = "end_time";
    private const string AtLeast = "[gte]";
    private const string Below = "[lt]";

    /// <param name="times">The wire names of the parameters that hold times.</param>
    /// <param name="names">The names of all parameters in C#, by wire name.</param>
    public static TimeRange[] Of(string[] times, IReadOnlyDictionary<string, string> names)
    {
        var pairs = times.Where(time => time.EndsWith(AtLeast, StringComparison.Ordinal))
            .Select(time => time.Substring(0, time.Length - AtLeast.Length))
            .Select(name => (Method: CSharpName.Pascal(name) + "Between", From: name + AtLeast, To: name + Below))
            .Append((Method: "Between", From: Start, To: End));
        return [.. pairs
            .Where(pair => times.Contains(pair.From) && times.Contains(pair.To) && names.ContainsKey(pair.From) && names.ContainsKey(pair.To))
            .Select(pair => new TimeRange(pair.Method, names[pair.From], names[pair.To]))];
    }
}

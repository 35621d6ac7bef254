using OpenAIAdmin.Benchmarks.Payloads;

namespace OpenAIAdmin.Benchmarks.Comparing;

/// <summary>How often a payload is read.</summary>
/// <param name="Rounds">Rounds measured.</param>
/// <param name="SlowRounds">Rounds in which the slow readers take part.</param>
/// <param name="Repeats">Reads in one measurement, where one alone would be too short.</param>
/// <param name="WarmUps">Reads of the middle payload in each of the passes before.</param>
internal sealed record Pace(int Rounds, int SlowRounds, int Repeats, int WarmUps)
{
    public static Pace For(Payload payload) => payload.ResultCount switch
    {
        > 100_000 => new(5, 1, 1, 15),
        > 1_000 => new(41, 9, 1, 20),
        _ => new(41, 21, 100, 20),
    };
}
